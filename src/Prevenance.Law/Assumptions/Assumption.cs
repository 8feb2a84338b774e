namespace Prevenance.Law.Assumptions;

/// <summary>What is taken for granted of some facts when nobody said them, as it is for most people.</summary>
/// <param name="Key">Names it in the file of assumptions.</param>
/// <param name="Rank">Its place among the others: those that change most for most people come first.</param>
/// <param name="Taken">What is taken, in a few words that complete « this result takes for granted: ».</param>
/// <param name="Why">Why it is taken.</param>
/// <param name="Ask">The question that would settle it.</param>
/// <param name="Facts">The facts that it stands for; their default is the value taken.</param>
/// <param name="Otherwise">What may be told instead, to show what changes.</param>
public sealed record Assumption(
    string Key, int Rank, Text Taken, Text Why, Text Ask, IReadOnlyList<Variable> Facts, IReadOnlyList<Alternative> Otherwise)
{
    /// <summary>Whether some of its facts were told, so that it only stands for the others: what was answered is taken to be all.</summary>
    public bool IsOfTheRest { get; init; }
}

/// <summary>What may be told in the place of an assumption.</summary>
/// <param name="Said">It, in a few words.</param>
/// <param name="Of">Whose facts they are: the members of a group with this role; everyone's when absent.</param>
/// <param name="Values">The facts, with the value that lanes carry.</param>
public sealed record Alternative(Text Said, Role? Of, IReadOnlyDictionary<Variable, double> Values);
