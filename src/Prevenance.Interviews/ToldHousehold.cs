using System.Globalization;
using Prevenance.Interviews.Leads;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Situations;

namespace Prevenance.Interviews;

/// <summary>
/// A household as its answers tell it. What was not answered yet, or is not known, is given as all that it may be, so that
/// every state of an interview has the same shape; each such fact remembers the inquiry that would tell it.
/// </summary>
public sealed class ToldHousehold
{
    private readonly Dictionary<(Variable, string), List<(Period Period, string Key)>> inquiries = [];
    private readonly Dictionary<Variable, string> told = [];

    private ToldHousehold(Answers answers, Month present, Func<Who, Who> named)
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        var facts = new FactGiver(answers, builder, inquiries, told);
        HouseholdPlaces.Place(answers, builder, named);
        PeopleFacts.Give(answers, facts, present);
        HousingFacts.Give(answers, facts, present);
        ResidenceFacts.Give(answers, facts);
        IncomeFacts.Give(answers, facts, present);
        ChildcareFacts.Give(answers, facts);
        Trails.Give(answers, facts, present);
        Situation = builder.Build();
    }

    public Situation Situation { get; }

    /// <param name="answers">The answers so far.</param>
    /// <param name="present">The month in which they are given.</param>
    /// <param name="named">What each person is called by whoever reads, under the same key; « vous » for who answered when absent.</param>
    public static ToldHousehold From(Answers answers, Month present, Func<Who, Who>? named = null) => new(answers, present, named ?? (who => who));

    /// <summary>What cannot be in the answers, of those that may each be given by themselves; nothing where they can all be so.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="present">The month in which they are given.</param>
    public static Text? FaultOf(Answers answers, Month present)
    {
        try
        {
            From(answers, present);
            return null;
        }
        catch (RefusalException refusal)
        {
            return refusal.Reason.AsSentence();
        }
    }

    /// <summary>The inquiry that would tell a fact; nothing for a fact that no inquiry tells.</summary>
    /// <remarks>What holds today is carried into the months to come: those wait for the same inquiry.</remarks>
    public string? InquiryOf(FactAt fact) => inquiries.TryGetValue((fact.Variable, fact.Who.Key), out var told)
        ? told.OrderByDescending(one => Nearness(one.Period, fact.Period)).First().Key
        : null;

    /// <summary>The inquiry that tells such a fact, whoever it is about; nothing where no inquiry does.</summary>
    public string? InquiryOf(Variable variable) => told.GetValueOrDefault(variable);

    private static int Nearness(Period told, Period asked) =>
        told == asked ? 3
        : told == Period.Forever ? 1
        : asked != Period.Forever && told.Start <= asked.Start && asked.Start < told.Start + told.MonthCount ? 2
        : 0;
}
