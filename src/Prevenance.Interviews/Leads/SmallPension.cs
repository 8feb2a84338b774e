using System.Globalization;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Interviews.Leads;

/// <summary>A small pension: the minimum of a full-rate one is for the fund to work out, from the whole career.</summary>
internal sealed class SmallPension : ITrail
{
    public IEnumerable<Lead> LeadsOf(Answers answers, Month present) => Someone.Adults(answers)
        .Where(adult => answers.HasNow(adult, IncomeKind.Pension) && IsSmall(answers, adult))
        .Select(adult => new Lead("minimum_contributif", Text.Of($"{adult.Name} : une petite retraite.", $"{adult.Name}: a small pension.")));

    private static bool IsSmall(Answers answers, Who adult) =>
        answers[IncomeInquiries.Now(adult, IncomeKind.Of(IncomeKind.Pension))] is { } amount
        && double.Parse(amount, CultureInfo.InvariantCulture) < Seuils.PlafondDuMinimumContributif;
}
