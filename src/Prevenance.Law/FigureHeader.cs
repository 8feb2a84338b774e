namespace Prevenance.Law;

/// <summary>What a legal figure is, whatever its value.</summary>
/// <param name="Name">Its name in the field, such as <c>prestations_sociales.….rsa.montant_de_base_du_rsa</c>.</param>
/// <param name="Label">What it is, in French.</param>
/// <param name="Unit">€/mois, €/an, €, taux, mois, ans, nombre…</param>
/// <param name="Article">The article that calls for it, where the file names one.</param>
/// <param name="KnownUntil">The last month for which its values were checked.</param>
public sealed record FigureHeader(string Name, string Label, string Unit, string? Article, Month KnownUntil)
{
    public ValueKind Kind => Unit.StartsWith('€') ? ValueKind.Amount : ValueKind.Number;
}
