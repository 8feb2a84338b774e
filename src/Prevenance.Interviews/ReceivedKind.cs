using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Interviews;

/// <summary>
/// A benefit that the household may receive already. Some rights count what the others paid in the months before:
/// left out, they would come out too high.
/// </summary>
/// <param name="Key">The variable that carries it, under the name the field uses.</param>
/// <param name="Label">Its usual name.</param>
internal sealed record ReceivedKind(string Key, Text Label)
{
    public static readonly IReadOnlyList<ReceivedKind> All =
        [.. FrenchLaw.System.Rights.Where(right => right.IsAsked).Select(right => new ReceivedKind(right.Key, right.Short))];

    public Variable Variable => FrenchLaw.System.Find(Key)!;
}
