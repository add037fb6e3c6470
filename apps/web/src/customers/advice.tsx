import type { Advice } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { cell, Table } from '../shared/table.js';
import styles from './customers.module.css';

type PackageAdvice = Extract<Advice, { readonly advise: 'package' }>;

export function AdviceList({ advice }: { readonly advice: readonly Advice[] }) {
  return (
    <div className={styles.advice}>
      {advice.map((each, at) => (
        <section key={at}>
          <OneAdvice advice={each} />
        </section>
      ))}
    </div>
  );
}

function OneAdvice({ advice }: { readonly advice: Advice }) {
  const { say } = useWords();
  if (advice.advise === 'package') return <TakePackage advice={advice} />;
  if (advice.advise === 'training') {
    return (
      <>
        <h3>{say('advice.training')}</h3>
        <p>{say('advice.trainingText', { people: advice.individualUpTo })}</p>
      </>
    );
  }
  return (
    <>
      <h3>{say('advice.warn', { topic: advice.topic })}</h3>
      <p>{say('advice.warnText', { ticketId: advice.ticketId, earlier: advice.earlier.join(', ') })}</p>
    </>
  );
}

/** What the last six months cost, and what each package would have cost. */
function TakePackage({ advice }: { readonly advice: PackageAdvice }) {
  const { say } = useWords();
  const { cheapest, cost, variants, uses, from, until } = advice;
  const columns = (['variant', 'packages', 'charges', 'total', 'saving'] as const).map((name, at) => ({
    name: say(`advice.columns.${name}`),
    isRight: at > 0,
  }));
  const eur = (amount: string) => `${amount} EUR`;
  return (
    <>
      <h3>{cheapest === null ? say('advice.compare') : say('advice.package', { termsId: cheapest })}</h3>
      <p>{say('advice.packageText', { count: uses.length, from, until })}</p>
      <Table label={say('advice.title')} columns={columns}>
        <tr>
          <td>{say('advice.paid')}</td>
          <td className={cell.right}>{eur(cost.packages)}</td>
          <td className={cell.right}>{eur(cost.charges)}</td>
          <td className={cell.right}>{eur(cost.total)}</td>
          <td className={cell.right}>–</td>
        </tr>
        {variants.map(({ termsId, packages, stillCharged, total, saving, pricePerMonth }) => (
          <tr key={termsId} className={termsId === cheapest ? styles.best : undefined}>
            <td>
              {termsId} <span className={styles.soft}>6 × {eur(pricePerMonth)}</span>
            </td>
            <td className={cell.right}>{eur(packages)}</td>
            <td className={cell.right}>{eur(stillCharged)}</td>
            <td className={cell.right}>{eur(total)}</td>
            <td className={cell.right}>{eur(saving)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
