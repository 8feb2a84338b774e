using System.Globalization;
using Prevenance.Law;
using Prevenance.Law.France.AssuranceChomage;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Interviews.Leads;

/// <summary>Out of work: unemployment benefit after wages, and the ASS once that has run out.</summary>
internal sealed class LostJob : ITrail
{
    private const int DaysInYear = 365;
    private const int MonthsInYear = 12;
    private const int MostMonthsWorked = 36;

    public IEnumerable<Lead> LeadsOf(Answers answers, Month present)
    {
        foreach (var adult in Someone.Adults(answers).Where(adult => answers.Is(adult, "chomeur") && !answers.HasNow(adult, IncomeKind.Unemployment)))
        {
            if (answers.MayHaveHad(adult, IncomeKind.Wages))
                yield return new("allocation_retour_emploi", Because(answers, adult), End(adult));
            if (answers.Had(adult, IncomeKind.Unemployment))
                yield return new("ass", Text.Of($"{adult.Name} : une allocation chômage qui a pris fin.", $"{adult.Name}: an unemployment benefit that has run out."), WorkedLong(adult));
        }
    }

    /// <summary>Where nothing was said of work before, it is not said for her.</summary>
    private static Text Because(Answers answers, Who adult) => answers.Had(adult, IncomeKind.Wages)
        ? Text.Of($"{adult.Name} : une recherche d’emploi, et un travail avant.", $"{adult.Name}: looking for work, with a job before.")
        : Text.Of($"{adult.Name} : une recherche d’emploi. Si un contrat de travail a pris fin dans les deux ans.", $"{adult.Name}: looking for work. If a work contract ended within two years.");

    public IEnumerable<Inquiry> InquiriesOf(Answers answers) => Someone.Adults(answers).SelectMany(adult => new[] { EndOf(adult), MonthsOf(adult), WageOf(adult), WorkedLongOf(adult) });

    public void Give(Answers answers, FactGiver facts, Month present)
    {
        foreach (var adult in Someone.Adults(answers))
        {
            if (answers[WorkedLong(adult)] is not null)
                facts.Give(Remplacement.AssPreconditionRemplie, adult.Key, facts.Flag(WorkedLong(adult), "oui"), WorkedLong(adult));
            if (answers[End(adult)] is not { } end)
                continue;
            facts.Give(DureeDIndemnisation.FinDeContrat, adult.Key, DayCode.Of(DateOnly.Parse(end, CultureInfo.InvariantCulture)), End(adult));
            facts.Give(DureeDIndemnisation.JoursDEmploi, adult.Key, DaysWorked(answers, adult), Months(adult));
            facts.Give(AllocationRetourEmploi.SalaireJournalier, adult.Key, DailyWage(facts.Amount(Wage(adult))), Wage(adult));
        }
    }

    private static Possible DaysWorked(Answers answers, Who adult) => answers[Months(adult)] is { } months
        ? Math.Round(double.Parse(months, CultureInfo.InvariantCulture) * DaysInYear / MonthsInYear)
        : Possible.Between(0, MostMonthsWorked * DaysInYear / MonthsInYear);

    /// <summary>The wages of a year over its days: so it is for who worked without a break.</summary>
    private static Possible DailyWage(Possible monthly) => Possible.Between(monthly.Low * MonthsInYear / DaysInYear, monthly.High * MonthsInYear / DaysInYear);

    private static string End(Who adult) => $"people.{adult.Key}.contractEnd";

    private static string Months(Who adult) => $"people.{adult.Key}.monthsWorked";

    private static string Wage(Who adult) => $"people.{adult.Key}.grossWage";

    private static string WorkedLong(Who adult) => $"people.{adult.Key}.workedLong";

    private static Inquiry EndOf(Who adult) => new(
        End(adult), Stage.Details, AnswerForm.Date,
        Text.Of($"{adult.Name} – quel jour le dernier contrat de travail s’est-il terminé ?", $"{adult.Name} – on which day did the last work contract end?"),
        new("L’allocation chômage part de ce jour.", "Unemployment benefit starts from that day."));

    private static Inquiry MonthsOf(Who adult) => new(
        Months(adult), Stage.Details, AnswerForm.Count,
        Text.Of($"{adult.Name} – combien de mois de travail dans les deux ans d’avant ?", $"{adult.Name} – how many months of work in the two years before?"),
        new("Six mois suffisent pour l’ouvrir. À partir de 55 ans, ce sont les trois ans d’avant.", "Six months are enough to open it. From 55, it is the three years before."))
    {
        Most = MostMonthsWorked,
    };

    private static Inquiry WageOf(Who adult) => new(
        Wage(adult), Stage.Details, AnswerForm.Amount,
        Text.Of($"{adult.Name} – combien par mois, brut, dans ce travail ?", $"{adult.Name} – how much a month, before contributions, in that job?"),
        new("L’allocation chômage se calcule sur le salaire brut, en haut du bulletin de paie.", "Unemployment benefit is worked out from gross wages, at the top of the payslip."));

    private static Inquiry WorkedLongOf(Who adult) => new(
        WorkedLong(adult), Stage.Details, AnswerForm.Choice,
        Text.Of($"{adult.Name} – cinq ans de travail dans les dix ans avant la fin du contrat ?", $"{adult.Name} – five years of work in the ten years before the contract ended?"),
        new("L’ASS demande ces cinq ans.", "The ASS asks for these five years."))
    {
        Options = PeopleInquiries.YesOrNo,
    };
}
