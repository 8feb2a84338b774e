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
    [
        new("rsa", new("RSA", "RSA")),
        new("ppa", new("Prime d’activité", "Prime d’activité")),
        new("aide_logement", new("Aide au logement", "Housing benefit")),
        new("af", new("Allocations familiales", "Child benefit")),
        new("cf", new("Complément familial", "Large-family supplement")),
        new("asf", new("Allocation de soutien familial", "Lone-parent child support")),
        new("paje_base", new("Allocation de base (Paje)", "Young-child allowance (Paje)")),
        new("aah", new("Allocation adulte handicapé (AAH)", "Disability allowance (AAH)")),
        new("ass", new("Allocation de solidarité spécifique (ASS)", "Allowance of the long-term unemployed (ASS)")),
        new("aspa", new("Minimum vieillesse (Aspa)", "Minimum old-age income (Aspa)")),
        new("asi", new("Supplément d’invalidité (ASI)", "Invalidity supplement (ASI)")),
    ];

    public Variable Variable => FrenchLaw.System.Find(Key)!;
}
