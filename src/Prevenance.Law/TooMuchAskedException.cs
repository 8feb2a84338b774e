using System.Runtime.CompilerServices;

namespace Prevenance.Law;

/// <summary>A request asks for more work than one request may: it is refused, and the message says how to ask for less.</summary>
public sealed class TooMuchAskedException(Text reason) : RefusalException(reason)
{
    /// <summary>
    /// Rules read one another, and constants hold those that they were folded from: a chain that is too long for the stack
    /// is refused, whatever the stack, since nothing recovers from its overflow.
    /// </summary>
    internal static void RequireStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new TooMuchAskedException(new Text(
                "ce calcul renvoie trop loin d’un mois à l’autre ; demandez des mois plus rapprochés",
                "this calculation reaches too far from month to month; ask for months that lie closer together"));
        }
    }

    internal static TooMuchAskedException TooLarge() => new(new Text(
        "ce calcul est trop grand pour une seule demande ; demandez moins de valeurs à la fois",
        "this calculation is too large for one request; ask for fewer values at once"));
}
