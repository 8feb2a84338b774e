using System.Globalization;
using Prevenance.Law;
using Prevenance.Law.France.AssurancesSociales;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Interviews.Leads;

/// <summary>Away from work by sickness or for a birth: the daily allowances of social security.</summary>
/// <remarks>Worked out here only for who says wages of now: those before the leave are then known.</remarks>
internal sealed class TimeOff : ITrail
{
    private const string Sickness = "maladie";
    private const string Maternity = "maternite";
    private const string Paternity = "paternite";

    private const int MonthsPaid = 12;

    // CSS L331-3 and L331-4: sixteen weeks, twenty-six with two children already.
    private const int DaysOfMaternity = 16 * 7;
    private const int DaysOfMaternityOfLarge = 26 * 7;
    private const int ChildrenOfLarge = 2;
    private const int MonthsOfLongest = 7;

    public IEnumerable<Lead> LeadsOf(Answers answers, Month present)
    {
        foreach (var adult in Someone.Adults(answers).Where(adult => answers.Works(adult) || answers.HasNow(adult, IncomeKind.Leave)))
        {
            string? question = answers.HasNow(adult, IncomeKind.Wages) ? Leave(adult) : null;
            if (answers.Ticked(PeopleInquiries.Expecting))
            {
                yield return new("ij_maternite", Text.Of($"{adult.Name} : une naissance est attendue, et un travail.", $"{adult.Name}: a child is expected, and work."), question);
                if (Someone.InCouple(answers))
                    yield return new("ij_paternite", Text.Of($"{adult.Name} : une naissance est attendue, et un travail.", $"{adult.Name}: a child is expected, and work."), question);
                yield return new("conge_supplementaire_naissance", Text.Of($"{adult.Name} : une naissance est attendue, et un travail.", $"{adult.Name}: a child is expected, and work."));
            }
            if (IsUnwell(answers, adult))
                yield return new("ij_maladie", Text.Of($"{adult.Name} : un travail, et une maladie ou un arrêt.", $"{adult.Name}: work, and an illness or time off."), question);
        }
    }

    public IEnumerable<Inquiry> InquiriesOf(Answers answers) => Someone.Adults(answers).SelectMany(adult => new[] { LeaveOf(adult), SinceOf(adult) });

    public void Give(Answers answers, FactGiver facts, Month present)
    {
        foreach (var adult in Someone.Adults(answers).Where(adult => answers[Leave(adult)] is Sickness or Maternity or Paternity))
        {
            var since = answers[Since(adult)] is { } day ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : (DateOnly?)null;
            var first = since is { } known ? (Possible)DayCode.Of(known) : Possible.Between(DayCode.Of((present - MonthsPaid).FirstDay), DayCode.Of(present.LastDay));
            facts.Give(IndemnitesJournalieres.DateArret, adult.Key, first, Since(adult));
            foreach (var (kind, days) in new[] { (Sickness, IndemnitesMaladie.Jours), (Maternity, IndemnitesNaissance.JoursMaternite), (Paternity, IndemnitesNaissance.JoursPaternite) })
            {
                foreach (var month in present.Onwards(kind == Maternity ? MonthsOfLongest + 1 : 1))
                    facts.Give(days, adult.Key, month, answers[Leave(adult)] == kind ? Days(answers, month, since) : 0, Since(adult));
            }

            Possible Days(Answers answers, Month month, DateOnly? since) => since is { } from
                ? DaysOff(month, from, answers[Leave(adult)] == Maternity ? from.AddDays(LengthOfMaternity(answers)) : DateOnly.MaxValue)
                : Possible.Between(0, month.LastDay.Day);
        }
    }

    /// <summary>The days of a month from one day to the day before another.</summary>
    private static int DaysOff(Month month, DateOnly from, DateOnly until)
    {
        var first = Math.Max(from.DayNumber, month.FirstDay.DayNumber);
        var last = Math.Min(until.DayNumber, month.LastDay.DayNumber + 1);
        return Math.Max(0, last - first);
    }

    private static int LengthOfMaternity(Answers answers) => Someone.Children(answers).Count >= ChildrenOfLarge ? DaysOfMaternityOfLarge : DaysOfMaternity;

    /// <summary>A long illness, or time off work of which no amount is told.</summary>
    private static bool IsUnwell(Answers answers, Who adult) => answers.HasNow(adult, IncomeKind.Leave)
        ? answers[IncomeInquiries.Now(adult, IncomeKind.Of(IncomeKind.Leave))] is null
        : answers.Ticked(PeopleInquiries.Disability);

    private static string Leave(Who adult) => $"people.{adult.Key}.leave";

    private static string Since(Who adult) => $"people.{adult.Key}.leaveSince";

    private static Inquiry LeaveOf(Who adult) => new(
        Leave(adult), Stage.Details, AnswerForm.Choice,
        Text.Of($"{adult.Name} – un arrêt de travail ou un congé de naissance en ce moment ?", $"{adult.Name} – off sick, or on leave for a birth, at the moment?"),
        new("L’Assurance Maladie paie alors une part du salaire.", "The health insurance then pays a share of the wages."))
    {
        Options =
        [
            new(Sickness, new("Un arrêt pour maladie", "Off sick")),
            new(Maternity, new("Un congé de maternité", "On maternity leave")),
            new(Paternity, new("Un congé de paternité", "On paternity leave")),
            new("aucun", new("Non, pas en ce moment", "No, not at the moment")),
        ],
    };

    private static Inquiry SinceOf(Who adult) => new(
        Since(adult), Stage.Details, AnswerForm.Date,
        Text.Of($"{adult.Name} – quel a été le premier jour sans travailler ?", $"{adult.Name} – which was the first day off work?"),
        new("Les salaires des trois mois d’avant comptent.", "The wages of the three months before count."));
}
