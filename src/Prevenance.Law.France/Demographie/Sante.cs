namespace Prevenance.Law.France.Demographie;

/// <summary>Pregnancy, disability, incapacity and dependency.</summary>
public static class Sante
{
    [Label("Enceinte", "Pregnant")]
    public static readonly Monthly<Individu, Flag> Enceinte = Monthly.Flag<Individu>("enceinte");

    [Label("En situation de handicap", "Disabled")]
    public static readonly Monthly<Individu, Flag> Handicap = Monthly.Flag<Individu>("handicap");

    [Label("Carte d’invalidité", "Holds a disability card")]
    public static readonly Monthly<Individu, Flag> Invalidite = Monthly.Flag<Individu>("invalidite");

    [Within(0, 1)]
    [Label("Taux d’incapacité (de 0 à 1)", "Rate of incapacity (from 0 to 1)")]
    public static readonly Monthly<Individu, Number> TauxIncapacite = Monthly.Number<Individu>("taux_incapacite");

    [Within(0, 1)]
    [Label("Taux d’incapacité reconnu pour un accident du travail ou une maladie professionnelle (de 0 à 1)", "Rate of incapacity recognised for an accident at work or an occupational disease (from 0 to 1)")]
    public static readonly Monthly<Individu, Number> TauxAccidentTravail = Monthly.Number<Individu>("taux_incapacite_accident_travail");

    [Within(0, 6)]
    [Label("Catégorie de handicap de l’enfant (de 0 à 6)", "Category of the child’s disability (from 0 to 6)")]
    public static readonly Monthly<Individu, Number> AeehNiveauHandicap = Monthly.Number<Individu>("aeeh_niveau_handicap");

    [Label("Restriction substantielle et durable pour l’accès à l’emploi", "Substantial and lasting restriction on access to work")]
    public static readonly Monthly<Individu, Flag> RestrictionAccesEmploi =
        Monthly.Flag<Individu>("aah_restriction_substantielle_durable_acces_emploi");

    [Label("Reconnu inapte au travail", "Recognised as unfit for work")]
    public static readonly Monthly<Individu, Flag> InapteTravail = Monthly.Flag<Individu>("inapte_travail");

    [Label("Degré de dépendance", "Degree of dependency")]
    public static readonly Monthly<Individu, Choice<Dependance>> DegreDependance = Monthly.Choice<Individu, Dependance>("gir");

    [Within(0)]
    [Label("Coût du plan d’aide à domicile", "Cost of the home-help plan")]
    public static readonly Monthly<Individu, Number> PlanAideDomicile = Monthly.Amount<Individu>("dependance_plan_aide_domicile");
}
