using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Impots;

/// <summary>How income tax sees the couple or the single person.</summary>
public static class SituationDeFamille
{
    [Label("Mariés ou pacsés", "Married or civil partners")]
    [Article("CGI", "6")]
    public static readonly Yearly<FoyerFiscal, Flag> MariesOuPacses = Statut(
        "maries_ou_pacses", StatutMarital.Marie, StatutMarital.Pacse);

    [Label("Célibataire ou divorcé", "Single or divorced")]
    [Article("CGI", "194")]
    public static readonly Yearly<FoyerFiscal, Flag> CelibataireOuDivorce = Statut(
        "celibataire_ou_divorce", StatutMarital.Celibataire, StatutMarital.Divorce, StatutMarital.NonRenseigne);

    [Label("Veuf", "Widowed")]
    [Article("CGI", "194")]
    public static readonly Yearly<FoyerFiscal, Flag> Veuf = Statut("veuf", StatutMarital.Veuf);

    [Label("Veuf d’un conjoint décédé dans l’année", "Widowed within the year")]
    [Article("CGI", "194")]
    public static readonly Yearly<FoyerFiscal, Flag> JeuneVeuf = Statut("jeune_veuf", StatutMarital.JeuneVeuf);

    [Label("Nombre de déclarants", "Number of taxpayers")]
    [Article("CGI", "194")]
    public static readonly Yearly<FoyerFiscal, Number> NbAdultes = Yearly.Number<FoyerFiscal>(
        "nb_adult", (foyer, annee) => Expressions.When(EnCouple(foyer, annee), 2).Otherwise(1));

    [Label("Commune du foyer fiscal (code Insee)", "Commune of the tax household (Insee code)")]
    [Article("CGI", "197 I 3")]
    public static readonly Yearly<FoyerFiscal, Code> Commune = Yearly.Code<FoyerFiscal>(
        "depcom_foyer", (foyer, annee) => Residence.Depcom[foyer.Member<Individu>(FoyerFiscal.DeclarantPrincipal).In<Menage>(), annee.December]);

    /// <summary>Whether the household has the two parts of a couple; it keeps them for the year of a death.</summary>
    internal static Flag EnCouple(Subject<FoyerFiscal> foyer, Year annee) => MariesOuPacses[foyer, annee] | JeuneVeuf[foyer, annee];

    private static Yearly<FoyerFiscal, Flag> Statut(string nom, params StatutMarital[] statuts) => Yearly.Flag<FoyerFiscal>(
        nom,
        (foyer, annee) =>
        {
            var declarant = foyer.Member<Individu>(FoyerFiscal.DeclarantPrincipal);
            return Personne.StatutMarital[declarant, annee.January].IsOneOf(statuts);
        });
}
