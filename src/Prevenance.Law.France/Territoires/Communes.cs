using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Territoires;

/// <summary>A household lives in a commune that is, or that was before it merged: people give the code that they know.</summary>
internal sealed class Communes : IFactCheck
{
    // Those of the overseas collectivities stand in no list here.
    private static readonly string[] HorsListe = ["975", "977", "978", "98"];

    private static readonly Text Inconnue = new(
        "aucune commune n’a ce code ; attendu : le code Insee d’une commune, comme 69266. Un code postal n’en est pas un : cherchez celui de la commune",
        "no commune has this code; expected the Insee code of a commune, such as 69266. A postal code is none: look up that of the commune");

    private static readonly HashSet<string> Toutes =
        [.. Echelon.Communes, .. CodeGroups.Load(FrenchFigures.TablePath("Territoires/communes_hors_epci.table.csv")).Groups.Values.SelectMany(communes => communes)];

    public IReadOnlyCollection<Variable> LooksAt => [Residence.Depcom];

    public IEnumerable<FactFault> Faults(FactsTold told) => told.Of(Residence.Depcom)
        .Where(commune => commune.Value.IsExact && !Existe(CodeText.Unpack(commune.Value.Low)))
        .Select(commune => new FactFault(commune, Inconnue));

    private static bool Existe(string code) => Toutes.Contains(code) || HorsListe.Any(prefixe => code.StartsWith(prefixe, StringComparison.Ordinal));
}
