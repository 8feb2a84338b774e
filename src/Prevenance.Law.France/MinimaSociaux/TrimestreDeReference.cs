using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The three months whose incomes make the RSA and the prime d'activité of a month.</summary>
public static class TrimestreDeReference
{
    private static readonly Month DebutDeLExperimentation = new(2024, 10);

    [Label("Habite un département qui préremplit la déclaration de ressources", "Lives where the declaration of means is filled in beforehand")]
    public static readonly Monthly<Famille, Flag> Prerempli = Monthly.Flag<Famille>("departement_experimentation_rsa");

    /// <summary>A value over the three months before; over those one month earlier where the declaration is filled in beforehand.</summary>
    internal static Number Lire(Subject<Famille> famille, Month mois, Func<IReadOnlyCollection<Month>, Number> valeur)
    {
        Month[] trimestre = [.. mois.Preceding(3)];
        if (mois < DebutDeLExperimentation)
            return valeur(trimestre);
        return When(Prerempli[famille, mois], valeur([.. (mois - 1).Preceding(3)])).Otherwise(valeur(trimestre));
    }
}
