using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The income that nobody of age falls below: a flat amount for the household, less its means.</summary>
public static class Rsa
{
    [Label("Montant forfaitaire du foyer", "Flat amount of the household")]
    [Article("CASF", "L262-2"), Article("CASF", "R262-1")]
    public static readonly Monthly<Famille, Number> Socle = Monthly.Amount<Famille>("rsa_socle", (famille, mois) =>
        ConditionsRsa.Remplies[famille, mois]
        * Forfait(mois).Pour(Composition.NbParents[famille, mois], EnfantsRsa.Nombre[famille, mois]));

    [Label("Montant forfaitaire majoré d’un parent isolé", "Higher flat amount of a lone parent")]
    [Article("CASF", "L262-9"), Article("CASF", "R262-2")]
    public static readonly Monthly<Famille, Number> SocleMajore = Monthly.Amount<Famille>("rsa_socle_majore", (famille, mois) =>
    {
        var parts = RsaFigures.FemmeEnceinteIsolee[mois] + (RsaFigures.EnfantDuParentIsole[mois] * EnfantsRsa.Nombre[famille, mois]);
        return Isolement.OuvreLaMajoration[famille, mois] * (RsaFigures.MontantForfaitaire[mois] * parts);
    });

    [Label("Forfait logement déduit du RSA", "Housing flat amount taken off RSA")]
    [Article("CASF", "R262-9"), Article("CASF", "R262-10")]
    public static readonly Monthly<Famille, Number> Logement = Monthly.Amount<Famille>("rsa_forfait_logement", (famille, mois) =>
        new ForfaitLogement(RsaFigures.Logement1Personne[mois], RsaFigures.Logement2Personnes[mois], RsaFigures.Logement3Personnes[mois])
            .Pour(famille, mois, Forfait(mois)));

    [Benefit, Right]
    [Label("Revenu de solidarité active", "RSA (minimum income)")]
    [Article("CASF", "L262-2"), Article("CASF", "R262-39")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("rsa", (famille, mois) =>
    {
        var forfait = Max(Socle[famille, mois], SocleMajore[famille, mois]);
        var reste = (forfait - Logement[famille, mois] - RessourcesRsa.Base[famille, mois])
            .As("Montant forfaitaire moins logement et ressources", "Flat amount less housing and means");
        return reste * (reste >= RsaFigures.MontantMinimal[mois]);
    });

    internal static MontantForfaitaire Forfait(Month mois) => new(
        RsaFigures.MontantForfaitaire[mois],
        RsaFigures.DeuxiemePersonne[mois],
        RsaFigures.PersonneSuivante[mois],
        RsaFigures.TroisiemeEnfant[mois]);
}
