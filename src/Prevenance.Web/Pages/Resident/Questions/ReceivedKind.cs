using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>
/// A benefit that the family may receive already. Some rights count what the others paid in the months before:
/// left out, they would come out too high.
/// </summary>
/// <param name="Variable">The variable that carries it, under the name the field uses.</param>
/// <param name="Label">Its usual name.</param>
internal sealed record ReceivedKind(string Variable, Text Label)
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
    ];

    public string Field => $"incomes.received.{Variable}";
}
