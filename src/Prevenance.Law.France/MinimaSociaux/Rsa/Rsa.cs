using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The income that nobody of age falls below: a flat amount for the household, less its means.</summary>
public static class Rsa
{
    internal static readonly Month PrimeDActivite = new(2016, 1);

    [Label("Montant forfaitaire du foyer", "Flat amount of the household")]
    [Article("CASF", "L262-2"), Article("CASF", "R262-1"), Article("CE", "398911")]
    public static readonly Monthly<Famille, Number> Socle = Monthly.Amount<Famille>("rsa_socle", (famille, mois) =>
        ConditionsRsa.Remplies[famille, mois]
        * Forfait(famille, mois).Pour(Composition.NbParents[famille, mois], EnfantsRsa.DuMois(famille, mois)));

    [Label("Montant forfaitaire majoré d’un parent isolé", "Higher flat amount of a lone parent")]
    [Article("CASF", "L262-9"), Article("CASF", "R262-2"), Article("CE", "398911")]
    public static readonly Monthly<Famille, Number> SocleMajore = Monthly.Amount<Famille>("rsa_socle_majore", (famille, mois) =>
        (Isolement.OuvreLaMajoration[famille, mois] & ConditionsRsa.SejourDUnAdulte[famille, mois])
        * new ForfaitMajore(Forfait(famille, mois), RsaFigures.FemmeEnceinteIsolee[mois], RsaFigures.EnfantDuParentIsole[mois])
            .Pour(famille, mois, EnfantsRsa.DuMois(famille, mois)));

    [Label("Forfait logement déduit du RSA", "Housing flat amount taken off RSA")]
    [Article("CASF", "R262-9"), Article("CASF", "R262-10")]
    public static readonly Monthly<Famille, Number> Logement = Monthly.Amount<Famille>("rsa_forfait_logement", (famille, mois) =>
        new ForfaitLogement(RsaFigures.Logement1Personne[mois], RsaFigures.Logement2Personnes[mois], RsaFigures.Logement3Personnes[mois])
            .Pour(famille, mois, Forfait(famille, mois)));

    /// <summary>Until the prime d'activité came in its place, the RSA left a share of earnings to who worked.</summary>
    [Label("Part des revenus professionnels laissée au foyer, jusqu’en 2015", "Share of earnings left to the household, until 2015")]
    [Article("CASF", "L262-2"), Article("CASF", "D262-4")]
    public static readonly Monthly<Famille, Number> PartDesRevenus = Monthly.Amount<Famille>("rsa_part_des_revenus_professionnels", (famille, mois) =>
        mois >= PrimeDActivite ? 0 : RsaFigures.PartDesRevenus[mois] * RessourcesRsa.Professionnelles[famille, mois]);

    /// <summary>What is paid: less the part that a decision suspends.</summary>
    [Benefit(AssumedInThePast = false), Right]
    [Label("Revenu de solidarité active", "RSA (minimum income)")]
    [Article("CASF", "L262-2"), Article("CASF", "L262-37"), Article("CASF", "R262-39")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("rsa", (famille, mois) =>
        SuspensionRsa.Reste(DuFoyer(famille, mois), famille, mois));

    /// <summary>Whether means are below the flat amount itself: what other rights ask of who receives RSA.</summary>
    [Label("Reçoit le RSA avec moins que le montant forfaitaire", "Receives RSA with less than the flat amount")]
    [Article("CSS", "L861-2")]
    public static readonly Monthly<Famille, Flag> SousLeForfait = Monthly.Flag<Famille>("rsa_sous_le_montant_forfaitaire", (famille, mois) =>
        mois >= PrimeDActivite ? Montant[famille, mois] > 0 : (Montant[famille, mois] > 0) & (SocleRestant(famille, mois) > 0));

    internal static Number DuFoyer(Subject<Famille> famille, Month mois)
    {
        var reste = SocleRestant(famille, mois) + PartDesRevenus[famille, mois];
        return reste * (reste >= RsaFigures.MontantMinimal[mois]);
    }

    private static Number SocleRestant(Subject<Famille> famille, Month mois)
    {
        var forfait = Max(Socle[famille, mois], SocleMajore[famille, mois]);
        return (forfait - Logement[famille, mois] - RessourcesRsa.Base[famille, mois])
            .As("Montant forfaitaire moins logement et ressources", "Flat amount less housing and means");
    }

    internal static MontantForfaitaire Forfait(Subject<Famille> famille, Month mois) => RsaOutreMer.Forfait(famille, mois, new(
        RsaFigures.MontantForfaitaire[mois],
        RsaFigures.DeuxiemePersonne[mois],
        RsaFigures.PersonneSuivante[mois],
        RsaFigures.TroisiemeEnfant[mois]));
}
