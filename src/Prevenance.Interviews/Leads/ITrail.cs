using Prevenance.Law;

namespace Prevenance.Interviews.Leads;

/// <summary>Rights of one kind of event: what leads to them, and the few questions that are asked of whoever presses to answer.</summary>
internal interface ITrail
{
    /// <summary>Those that may be due by what was said.</summary>
    IEnumerable<Lead> LeadsOf(Answers answers, Month present);

    /// <summary>What may be asked on request: never in the walk, until the first of them is answered.</summary>
    IEnumerable<Inquiry> InquiriesOf(Answers answers) => [];

    /// <summary>The facts that the first answer opens; before it nothing is told, and the walk waits for nothing.</summary>
    void Give(Answers answers, FactGiver facts, Month present)
    {
    }
}
