using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.CouvertureSante;

/// <summary>The yearly means under which the cover is free, or asks for a contribution.</summary>
public static class PlafondCss
{
    /// <summary>The share of the ceiling that a child adds goes by its place in the household; half of it in alternating residence.</summary>
    [Label("Part du plafond ajoutée par un enfant", "Share of the ceiling added by a child")]
    [Article("CSS", "R861-3")]
    public static readonly Monthly<Individu, Number> PartDeLEnfant = Monthly.Number<Individu>("css_part_plafond_enfant", (enfant, mois) =>
    {
        var famille = enfant.In<Famille>();
        var rang = famille.Members<Individu>().Rank(e => -Ages.AgeEnMois[e, mois], e => Composition.EstEnfantDansFamille[e] & FoyerCss.EstDuFoyer[e, mois]);
        var place = rang + 1 + Composition.NbParents[famille, mois];
        var part = When(place <= 2, CssFigures.DeuxiemePersonne[mois])
            .When(place <= 4, CssFigures.TroisiemeEtQuatrieme[mois])
            .Otherwise(CssFigures.CinquiemeEtSuivantes[mois]);
        var enAlternance = When(Enfance.GardeAlternee[enfant, mois], 0.5).Otherwise(1);
        return FoyerCss.EstDuFoyer[enfant, mois] * (part * enAlternance);
    });

    [Label("Plafond d’une personne seule, en métropole", "Ceiling of one person, in metropolitan France")]
    [Article("CSS", "L861-1")]
    public static readonly Monthly<Famille, Number> DUnePersonne = Monthly.Amount<Famille>("css_plafond_une_personne", (_, mois) => CssFigures.Plafond[mois]);

    [Label("Plafond de la complémentaire santé sans participation", "Ceiling of the free health cover")]
    [Article("CSS", "L861-1"), Article("CSS", "R861-3")]
    public static readonly Monthly<Famille, Number> Gratuite = Monthly.Amount<Famille>("cmu_c_plafond", (famille, mois) =>
    {
        var parts = 1
            + (CssFigures.DeuxiemePersonne[mois] * Composition.EnCouple[famille, mois])
            + famille.Members<Individu>(Famille.Enfant).Sum(enfant => PartDeLEnfant[enfant, mois]);
        var outreMer = When(OutreMer(famille, mois), 1 + CssFigures.MajorationOutreMer[mois]).Otherwise(1);
        return Round(DUnePersonne[famille, mois] * outreMer * parts);
    });

    [Label("Plafond de la complémentaire santé avec participation", "Ceiling of the health cover with a contribution")]
    [Article("CSS", "L861-1")]
    public static readonly Monthly<Famille, Number> AvecParticipation = Monthly.Amount<Famille>("acs_plafond", (famille, mois) =>
        Gratuite[famille, mois] * (1 + CssFigures.AvecParticipation[mois]));

    private static Flag OutreMer(Subject<Famille> famille, Month mois)
    {
        var menage = Residence.De(famille);
        return Residence.Guadeloupe[menage, mois] | Residence.Martinique[menage, mois] | Residence.Guyane[menage, mois] | Residence.Reunion[menage, mois];
    }
}
