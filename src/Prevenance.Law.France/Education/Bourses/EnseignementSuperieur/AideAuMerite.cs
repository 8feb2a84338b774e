using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;

/// <summary>Aide au mérite: a sum on top of the student grant, for who passed the baccalauréat with the highest honours.</summary>
public static class AideAuMerite
{
    private static readonly Figure MontantAnnuel = FrenchFigures.Book["Education/Bourses/EnseignementSuperieur/aide_merite"]["montant_annuel"];

    /// <summary>For a year of studies, in nine payments; three times at the most, which the facts here do not tell.</summary>
    [Right]
    [Label("Aide au mérite, par année d’études", "Merit grant, a year of studies")]
    [Article("C. éduc.", "L821-1"), Article("C. éduc.", "D821-1"), Article("Circulaire", "ESRS2413977C")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("aide_merite_montant", (individu, mois) =>
        WhereEver(BourseCriteresSociaux.Boursier[individu, mois], () => TresBien(individu, mois) * MontantAnnuel[mois], 0));

    private static Flag TresBien(Subject<Individu> individu, Month mois) =>
        Parcours.Mention[individu, mois].IsOneOf(MentionBaccalaureat.MentionTresBien, MentionBaccalaureat.MentionTresBienFelicitationsJury);
}
