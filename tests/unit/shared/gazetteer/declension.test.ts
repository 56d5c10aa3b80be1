import { expect, test } from "vitest";
import {
  belarusianAdjectiveForms,
  belarusianDemonymForms,
  declineBelarusian,
} from "../../../../src/shared/gazetteer/declension-be.ts";
import {
  declineRussian,
  russianAdjectiveForms,
  russianDemonymForms,
} from "../../../../src/shared/gazetteer/declension-ru.ts";

test.each([
  ["Кения", "Кения Кении Кении Кению Кенией Кении"],
  ["Узбекистан", "Узбекистан Узбекистана Узбекистану Узбекистан Узбекистаном Узбекистане"],
  ["Беларусь:f", "Беларусь Беларуси Беларуси Беларусь Беларусью Беларуси"],
  ["Польша", "Польша Польши Польше Польшу Польшей Польше"],
  ["Уганда", "Уганда Уганды Уганде Уганду Угандой Уганде"],
  ["Китай", "Китай Китая Китаю Китай Китаем Китае"],
  ["Маврикий:n", "Маврикий Маврикия Маврикию Маврикий Маврикием Маврикии"],
  ["Израиль:m", "Израиль Израиля Израилю Израиль Израилем Израиле"],
  ["Егип(е)т", "Египет Египта Египту Египет Египтом Египте"],
  ["Бангладеш", "Бангладеш Бангладеша Бангладешу Бангладеш Бангладешем Бангладеше"],
  ["Нидерланды:po", "Нидерланды Нидерландов Нидерландам Нидерланды Нидерландами Нидерландах"],
  ["Филиппины:p", "Филиппины Филиппин Филиппинам Филиппины Филиппинами Филиппинах"],
  ["^Гвинея-Бисау", "Гвинея-Бисау Гвинеи-Бисау Гвинее-Бисау Гвинею-Бисау Гвинеей-Бисау Гвинее-Бисау"],
  ["Шри-Ланка", "Шри-Ланка Шри-Ланки Шри-Ланке Шри-Ланку Шри-Ланкой Шри-Ланке"],
  ["Зимбабве", "Зимбабве Зимбабве Зимбабве Зимбабве Зимбабве Зимбабве"],
  ["КНР", "КНР КНР КНР КНР КНР КНР"],
])("the Russian cases of %s", (name, cases) => {
  expect(declineRussian(name).join(" ")).toBe(cases);
});

test.each([
  ["Кенія", "Кенія Кеніі Кеніі Кенію Кеніяй Кеніі"],
  ["Грэцыя", "Грэцыя Грэцыі Грэцыі Грэцыю Грэцыяй Грэцыі"],
  ["Беларусь:f", "Беларусь Беларусі Беларусі Беларусь Беларуссю Беларусі"],
  ["Польшча", "Польшча Польшчы Польшчы Польшчу Польшчай Польшчы"],
  ["Канада", "Канада Канады Канадзе Канаду Канадай Канадзе"],
  ["Мальта", "Мальта Мальты Мальце Мальту Мальтай Мальце"],
  ["Мексіка", "Мексіка Мексікі Мексіцы Мексіку Мексікай Мексіцы"],
  ["Літва:s", "Літва Літвы Літве Літву Літвой Літве"],
  ["Пакістан", "Пакістан Пакістана Пакістану Пакістан Пакістанам Пакістане"],
  ["Ірак", "Ірак Ірака Іраку Ірак Іракам Іраку"],
  ["Егіп(е)т", "Егіпет Егіпта Егіпту Егіпет Егіптам Егіпце"],
  ["Алжыр", "Алжыр Алжыра Алжыру Алжыр Алжырам Алжыры"],
  ["Тайланд", "Тайланд Тайланда Тайланду Тайланд Тайландам Тайландзе"],
  ["Кітай", "Кітай Кітая Кітаю Кітай Кітаем Кітаі"],
  ["Кіеў", "Кіеў Кіева Кіеву Кіеў Кіевам Кіеве"],
  ["=Тога", "Тога Тога Тога Тога Тога Тога"],
])("the Belarusian cases of %s", (name, cases) => {
  expect(declineBelarusian(name).join(" ")).toBe(cases);
});

test("a name of several words declines word by word", () => {
  expect(declineRussian("Экваториальная Гвинея")[1]).toBe("Экваториальной Гвинеи");
  expect(declineRussian("Соломоновы:a Острова:po")[5]).toBe("Соломоновых Островах");
  expect(declineBelarusian("Паўднёвы:a Судан")[4]).toBe("Паўднёвым Суданам");
  expect(declineBelarusian("Злучаныя:a Штаты:po =Амерыкі")[5]).toBe("Злучаных Штатах Амерыкі");
});

test("adjectives agree in every gender, number and case, and join in compounds", () => {
  expect(russianAdjectiveForms("кенийский").join(" ")).toBe(
    "кенийский кенийского кенийскому кенийским кенийском кенийская кенийской кенийскую кенийское кенийские " +
      "кенийских кенийскими кенийско",
  );
  expect(belarusianAdjectiveForms("кенійскі").join(" ")).toBe(
    "кенійскі кенійскага кенійскаму кенійскім кенійская кенійскай кенійскую кенійскае кенійска кенійскія " +
      "кенійскіх кенійскімі",
  );
});

test("demonyms decline, a woman only where she is listed", () => {
  expect(russianDemonymForms("кениец")).toEqual(expect.arrayContaining(["кенийца", "кенийцами"]));
  expect(russianDemonymForms("литовец")).toEqual(expect.arrayContaining(["литовца", "литовцев"]));
  expect(russianDemonymForms("россиянин")).toEqual(
    expect.arrayContaining(["россиянина", "россияне", "россиян"]),
  );
  expect(russianDemonymForms("болгарин")).toEqual(expect.arrayContaining(["болгары", "болгар", "болгарину"]));
  expect(russianDemonymForms("тур(о)к")).toEqual(expect.arrayContaining(["турок", "турки", "туркам"]));
  expect(russianDemonymForms("болгарин")).not.toContain("болгарка");
  expect(russianDemonymForms("белоруска")).toEqual(expect.arrayContaining(["белоруской", "белорусками"]));
  expect(belarusianDemonymForms("тур(а)к")).toEqual(expect.arrayContaining(["турак", "туркі", "туркаў"]));
  expect(belarusianDemonymForms("літовец")).toEqual(expect.arrayContaining(["літоўца", "літоўцаў"]));
  expect(belarusianDemonymForms("расіянін")).toEqual(
    expect.arrayContaining(["расіяніна", "расіяне", "расіян"]),
  );
  expect(belarusianDemonymForms("ірландзец")).toEqual(expect.arrayContaining(["ірландца", "ірландцы"]));
});
