using Prevenance.Geography;

namespace Prevenance.Territory;

/// <summary>A stop of public transport.</summary>
/// <param name="Id">How the network names it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Position">Where it is.</param>
/// <param name="Lines">The lines that stop there; both ways of one line may be two.</param>
public sealed record Stop(string Id, string Name, Position Position, IReadOnlyList<string> Lines);
