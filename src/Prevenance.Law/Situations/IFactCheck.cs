namespace Prevenance.Law.Situations;

/// <summary>What a law knows cannot be, of facts that are each possible by themselves; every door asks it before anything is computed.</summary>
public interface IFactCheck
{
    /// <summary>The facts that it looks at.</summary>
    IReadOnlyCollection<Variable> LooksAt { get; }

    /// <summary>The facts that cannot be, each with what was expected and what to do.</summary>
    IEnumerable<FactFault> Faults(FactsTold told);
}

/// <summary>One fact that cannot be.</summary>
/// <param name="Fact">The fact as it was given.</param>
/// <param name="Message">What was expected.</param>
public sealed record FactFault(GivenValue Fact, Text Message);
