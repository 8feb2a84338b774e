namespace Prevenance.Law.Situations;

/// <summary>A fact of the future that is already known: a contract that ends, a permit that expires, a wage that starts.</summary>
/// <param name="Variable">The fact, by month or by year.</param>
/// <param name="Id">The person or group that it is about.</param>
/// <param name="From">The month from which it holds, until another known fact of the same variable.</param>
/// <param name="Value">The value, as a lane carries it.</param>
public sealed record KnownFact(Variable Variable, string Id, Month From, double Value);
