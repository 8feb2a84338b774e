using System.Globalization;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Retraite;

namespace Prevenance.Interviews.Leads;

/// <summary>A husband or wife has died: a share of their pension from an age on, an allowance for some time before it.</summary>
internal sealed class Bereavement : ITrail
{
    private const string Death = "people.widowedOn";
    private const string Pension = "people.widowedPension";
    private const string Quarters = "people.widowedQuarters";
    private const int MostQuarters = 240;

    private static readonly Text Because = new("Le décès d’un mari ou d’une femme.", "The death of a husband or wife.");

    public IEnumerable<Lead> LeadsOf(Answers answers, Month present)
    {
        if (!answers.Ticked(PeopleInquiries.Widowed))
            yield break;
        if (answers.MayBe(Someone.You, present, from: Seuils.AgeDeReversion))
            yield return new("pension_reversion", Because, Death);
        if (answers.MayBe(Someone.You, present, under: Seuils.AgeDeReversion))
        {
            yield return new("allocation_veuvage", Because, Death);
            // Due where the deceased still worked, or had stopped shortly before: the fund knows.
            yield return new("capital_deces", Because);
        }
    }

    public IEnumerable<Inquiry> InquiriesOf(Answers answers) => Someone.InCouple(answers) ? [] : Inquiries;

    public void Give(Answers answers, FactGiver facts, Month present)
    {
        if (Someone.InCouple(answers) || answers[Death] is not { } day)
            return;
        facts.Give(Mariage.AvecLeDefunt, Someone.You.Key, 1, Death);
        facts.Give(AllocationVeuvage.Deces, Someone.You.Key, DayCode.Of(DateOnly.Parse(day, CultureInfo.InvariantCulture)), Death);
        facts.Give(PensionReversion.PensionDuDefunt, Someone.You.Key, facts.Amount(Pension), Pension);
        facts.Give(PensionReversion.TrimestresDuDefunt, Someone.You.Key, answers[Quarters] is null ? Possible.Between(0, MostQuarters) : facts.Amount(Quarters), Quarters);
    }

    private static readonly IReadOnlyList<Inquiry> Inquiries =
    [
        new(Death, Stage.Details, AnswerForm.Date,
            new("Quel jour votre mari ou votre femme est-il décédé ?", "On which day did your husband or wife die?"),
            new("L’allocation de veuvage dure deux ans.", "The widow’s allowance lasts two years.")),
        new(Pension, Stage.Details, AnswerForm.Amount,
            new("Quelle retraite de base avait cette personne, ou aurait-elle eue, par mois ?", "Which basic pension did they have, or would they have had, a month?"),
            new("La pension de réversion en est une part. La caisse de retraite peut le dire.", "The survivor’s pension is a share of it. The pension fund can tell.")),
        new(Quarters, Stage.Details, AnswerForm.Count,
            new("Combien de trimestres cette personne avait-elle pour sa retraite ?", "How many quarters did they have for their pension?"),
            new("Le minimum de la réversion en dépend. C’est écrit sur le relevé de carrière.", "The minimum of the survivor’s pension depends on it. It stands on the career statement."))
        {
            Most = MostQuarters,
        },
    ];
}
