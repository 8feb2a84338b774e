using Prevenance.Law;

namespace Prevenance.Interviews.Leads;

/// <summary>Every trail, and what all of them tell and ask together.</summary>
public static class Trails
{
    private static readonly IReadOnlyList<ITrail> All =
        [new LostJob(), new TimeOff(), new Invalidity(), new Caring(), new Children(), new Autonomy(), new Bereavement(), new SmallPension(), new Spending()];

    /// <summary>The rights that may be due by what was said, beside those that the walk works out.</summary>
    /// <param name="answers">What was said.</param>
    /// <param name="present">The month for which rights are told.</param>
    /// <remarks>All of them are for who stays lawfully: where no adult does, nobody is sent to ask for them.</remarks>
    public static IReadOnlyList<Lead> LeadsOf(Answers answers, Month present) =>
        Someone.Adults(answers).All(adult => ResidenceFacts.HasNoPermit(answers, adult)) ? [] : [.. All.SelectMany(trail => trail.LeadsOf(answers, present))];

    internal static IEnumerable<Inquiry> InquiriesOf(Answers answers) => All.SelectMany(trail => trail.InquiriesOf(answers));

    internal static void Give(Answers answers, FactGiver facts, Month present)
    {
        foreach (var trail in All)
            trail.Give(answers, facts, present);
    }
}
