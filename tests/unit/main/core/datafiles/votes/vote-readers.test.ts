import { expect, test } from "vitest";
import { VOTE_READERS } from "../../../../../../src/main/core/datafiles/votes/vote-readers.ts";

test.each([
  [
    "undl-votes",
    "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link",
  ],
  ["voeten-votes", "rcid,session,vote,ccode,member,importantvote,date,unres,me,nu,di,hr,co,ec,year"],
  [
    "voeten-votes",
    "rcid,ccode,member,session,vote,Country,Countryname,year,date,abstain,yes,no,resid,unres,country",
  ],
  ["unvotes-votes", "rcid,country,country_code,vote"],
  ["unvotes-votes", "rcid,vote,country"],
  ["unvotes-roll-calls", "rcid,session,importantvote,date,unres,amend,para,short,descr"],
  ["unvotes-issues", "rcid,short_name,issue"],
  [
    "wide-votes",
    "Council,Date,Title,Resolution,TOTAL VOTES,NO-VOTE COUNT,ABSENT COUNT,NO COUNT,YES COUNT,Link,token,KENYA",
  ],
  ["vote-table", "resolution,date,title,body,session,state,vote,source"],
])("%s is known by its header, and by no other reader", (format, header) => {
  const columns = header.split(",");
  expect(VOTE_READERS.filter((reader) => reader.knows(columns)).map((reader) => reader.format)).toEqual([
    format,
  ]);
});

test.each([
  "t,i,j,k,v,q",
  "year,reporter,partner,flow,value,currency,unit,source",
  "rcid,date",
  "state,vote",
])("%s is no table of votes", (header) => {
  expect(VOTE_READERS.filter((reader) => reader.knows(header.split(",")))).toEqual([]);
});
