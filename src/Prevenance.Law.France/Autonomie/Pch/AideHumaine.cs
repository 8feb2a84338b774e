using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Human help: the hours of the compensation plan, at the price of whoever gives them.</summary>
public static class AideHumaine
{
    private const double HeuresParMois = 35.0 * 52 / 12;

    [Within(0, 744)]
    [Label("Heures d’aide par mois, par une personne employée directement", "Hours of help a month, from someone employed directly")]
    public static readonly Monthly<Individu, Number> HeuresEmploiDirect = Monthly.Number<Individu>("pch_heures_emploi_direct");

    [Within(0, 744)]
    [Label("Heures d’aide par mois, par un service mandataire", "Hours of help a month, through an agency that finds the employee")]
    public static readonly Monthly<Individu, Number> HeuresMandataire = Monthly.Number<Individu>("pch_heures_mandataire");

    [Within(0, 744)]
    [Label("Heures d’aide par mois, par un service prestataire", "Hours of help a month, from a home-help service")]
    public static readonly Monthly<Individu, Number> HeuresPrestataire = Monthly.Number<Individu>("pch_heures_prestataire");

    [Within(0, 744)]
    [Label("Heures d’aide par mois, par un aidant familial", "Hours of help a month, from a family carer")]
    public static readonly Monthly<Individu, Number> HeuresAidant = Monthly.Number<Individu>("pch_heures_aidant_familial");

    [Label("L’aide comprend des gestes de soins confiés par un médecin", "The help includes care entrusted by a doctor")]
    public static readonly Monthly<Individu, Flag> GestesDeSoins = Monthly.Flag<Individu>("pch_gestes_de_soins");

    [Label("L’aidant familial a arrêté ou réduit son travail", "The family carer has stopped or reduced work")]
    public static readonly Monthly<Individu, Flag> AidantSansEmploi = Monthly.Flag<Individu>("pch_aidant_familial_sans_emploi");

    [Label("Aide totale et présence constante", "Total help and constant presence")]
    public static readonly Monthly<Individu, Flag> PresenceConstante = Monthly.Flag<Individu>("pch_presence_constante");

    [Label("Forfait accordé", "Flat allowance granted")]
    public static readonly Monthly<Individu, Choice<ForfaitPch>> Forfait = Monthly.Choice<Individu, ForfaitPch>("pch_forfait");

    [Label("Tarif horaire de l’emploi direct", "Hourly price of direct employment")]
    [Article("CASF", "R245-42"), Article("Arrêté du 28/12/2005", "1")]
    public static readonly Monthly<Individu, Number> TarifEmploiDirect = Monthly.Amount<Individu>("pch_tarif_emploi_direct", (individu, mois) =>
    {
        var salaire = When(GestesDeSoins[individu, mois], PchFigures.SalaireD[mois]).Otherwise(PchFigures.SalaireC[mois]);
        return Round(salaire * PchFigures.PartEmploiDirect[mois], 2);
    });

    /// <summary>What one carer receives is limited, whatever the hours.</summary>
    [Label("Dédommagement de l’aidant familial", "Compensation of the family carer")]
    [Article("CASF", "L245-12"), Article("Arrêté du 28/12/2005", "1")]
    public static readonly Monthly<Individu, Number> Dedommagement = Monthly.Amount<Individu>("pch_dedommagement_aidant_familial", (individu, mois) =>
    {
        var net = PchFigures.SalaireMinimumNet[mois];
        var part = When(AidantSansEmploi[individu, mois], PchFigures.PartAidantSansEmploi[mois]).Otherwise(PchFigures.PartAidant[mois]);
        var majoration = 1 + (PresenceConstante[individu, mois] * PchFigures.MajorationPlafondAidant[mois]);
        var plafond = (PchFigures.PlafondAidant[mois] * net * HeuresParMois * majoration)
            .As("Dédommagement maximal d’un aidant", "Highest compensation of one carer");
        return Min(HeuresAidant[individu, mois] * Round(net * part, 2), plafond);
    });

    [Label("Aide humaine du plan, heure par heure", "Human help of the plan, hour by hour")]
    [Article("CASF", "L245-4"), Article("CASF", "R245-42")]
    public static readonly Monthly<Individu, Number> AuxHeures = Monthly.Amount<Individu>("pch_aide_humaine_aux_heures", (individu, mois) =>
    {
        var direct = TarifEmploiDirect[individu, mois];
        return (HeuresEmploiDirect[individu, mois] * direct)
            + (HeuresMandataire[individu, mois] * Round(direct * PchFigures.PartMandataire[mois], 2))
            + (HeuresPrestataire[individu, mois] * PchFigures.TarifPrestataire[mois])
            + Dedommagement[individu, mois];
    });

    [Label("Forfait surdité, cécité ou surdicécité", "Flat allowance for deafness, blindness or deafblindness")]
    [Article("CASF", "D245-9")]
    public static readonly Monthly<Individu, Number> AuForfait = Monthly.Amount<Individu>("pch_aide_humaine_au_forfait", (individu, mois) =>
    {
        var forfait = Forfait[individu, mois];
        var heures = PchFigures.HeuresDuForfait[mois];
        var accordees = When(forfait.Is(ForfaitPch.Surdite), heures["surdite"])
            .When(forfait.Is(ForfaitPch.Cecite), heures["cecite"])
            .When(forfait.Is(ForfaitPch.Surdicecite30), heures["surdicecite_30"])
            .When(forfait.Is(ForfaitPch.Surdicecite50), heures["surdicecite_50"])
            .When(forfait.Is(ForfaitPch.Surdicecite80), heures["surdicecite_80"])
            .Otherwise(0);
        return accordees * PchFigures.SalaireA[mois] * PchFigures.PartForfait[mois];
    });

    /// <summary>A flat allowance is a least: where more hours are needed, the hours count.</summary>
    [Label("Aide humaine", "Human help")]
    [Article("CASF", "L245-4"), Article("CASF", "D245-9")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("pch_aide_humaine", (individu, mois) =>
        Max(AuxHeures[individu, mois], AuForfait[individu, mois]));
}
