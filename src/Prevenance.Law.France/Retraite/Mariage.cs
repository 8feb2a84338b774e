using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Retraite;

/// <summary>Whether somebody was married to the person who died: what a survivor has of the pension schemes is for marriage alone.</summary>
public static class Mariage
{
    /// <summary>Who is said to be widowed was. Others may have divorced, or live in another union since: they have to say it.</summary>
    [Essential]
    [Label("Était marié avec la personne décédée", "Was married to the person who died")]
    public static readonly Permanent<Individu, Flag> AvecLeDefunt = Permanent.Flag<Individu>("marie_avec_conjoint_decede");

    internal static Flag Etabli(Subject<Individu> individu, Month mois) =>
        Personne.StatutMarital[individu, mois].IsOneOf(StatutMarital.Veuf, StatutMarital.JeuneVeuf) | AvecLeDefunt[individu];
}
