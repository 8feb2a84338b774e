namespace Prevenance.Law.France.Demographie;

/// <summary>Who lives with whom: couples, children of the family.</summary>
public static class Composition
{
    [Label("Nombre d’adultes de la famille", "Number of adults in the family")]
    public static readonly Monthly<Famille, Number> NbParents = Monthly.Number<Famille>(
        "nb_parents", (famille, _) => famille.Members<Individu>(Famille.Parent).Count());

    /// <summary>A couple is two persons, married or not, who live together.</summary>
    [Label("Vit en couple", "Lives as a couple")]
    [Article("CSS", "L523-2")]
    public static readonly Monthly<Famille, Flag> EnCouple = Monthly.Flag<Famille>(
        "en_couple", (famille, mois) => NbParents[famille, mois].Is(2));

    [Label("Couple marié", "Married couple")]
    public static readonly Monthly<Famille, Flag> Maries = Monthly.Flag<Famille>(
        "maries",
        (famille, mois) => famille.Members<Individu>(Famille.Parent)
            .Any(parent => Personne.StatutMarital[parent, mois].Is(StatutMarital.Marie)));

    [Label("Enfant de la famille", "Child of the family")]
    public static readonly Permanent<Individu, Flag> EstEnfantDansFamille = Permanent.Flag<Individu>(
        "est_enfant_dans_famille", individu => individu.HasRole(Famille.Enfant, Famille.Definition));

    [Label("Séparation de moins de dix-huit mois", "Separated for less than eighteen months")]
    public static readonly Monthly<Famille, Flag> RsaIsolementRecent = Monthly.Flag<Famille>("rsa_isolement_recent");
}
