import { useCodebook } from "../../app/replay-queries.ts";
import { Button } from "../../ui/button.tsx";

/** Says that newer rules wait to be looked at; nothing when the articles were read with today's. */
export function RulesBanner({ onShow }: { onShow: () => void }) {
  const { data } = useCodebook();
  if (!data?.rulesChanged) return null;
  return (
    <div className="rules-banner">
      <p>The articles were read with other rules than Demarche has today.</p>
      <Button size="small" onClick={onShow}>
        See what would change
      </Button>
    </div>
  );
}
