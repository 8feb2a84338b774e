using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Who may have the prestation de compensation: difficulties that last, and an age.</summary>
public static class ConditionsPch
{
    [Within(0, 20)]
    [Label("Activités impossibles à faire seul, pour un an au moins", "Activities that cannot be done alone at all, for a year or more")]
    public static readonly Monthly<Individu, Number> DifficultesAbsolues = Monthly.Number<Individu>("pch_difficultes_absolues");

    [Within(0, 20)]
    [Label("Activités très difficiles à faire seul, pour un an au moins", "Activities that are very hard to do alone, for a year or more")]
    public static readonly Monthly<Individu, Number> DifficultesGraves = Monthly.Number<Individu>("pch_difficultes_graves");

    [Label("Avait déjà ces difficultés avant 60 ans", "Already had these difficulties before age 60")]
    public static readonly Monthly<Individu, Flag> Avant60Ans = Monthly.Flag<Individu>("pch_difficultes_avant_60_ans");

    [Label("A choisi la PCH à la place du complément d’AEEH", "Has chosen the PCH instead of the AEEH supplement")]
    public static readonly Monthly<Individu, Flag> ChoisieAuLieuDuComplement = Monthly.Flag<Individu>("pch_choisie_au_lieu_du_complement_aeeh");

    [Label("Difficultés qui ouvrent la PCH", "Difficulties that open the PCH")]
    [Article("CASF", "D245-4"), Article("CASF", "annexe 2-5")]
    public static readonly Monthly<Individu, Flag> Difficultes = Monthly.Flag<Individu>("pch_criteres_de_handicap", (individu, mois) =>
        (DifficultesAbsolues[individu, mois] >= PchFigures.DifficultesAbsolues[mois])
        | (DifficultesGraves[individu, mois] >= PchFigures.DifficultesGraves[mois]));

    /// <summary>
    /// From 60 on, the difficulties must have been there before, or the person still works.
    /// For a child it is a choice: who has the education allowance may take it instead of the supplement.
    /// </summary>
    [Label("Âge qui ouvre la PCH", "Age that opens the PCH")]
    [Article("CASF", "L245-1"), Article("CASF", "D245-3")]
    public static readonly Monthly<Individu, Flag> DAge = Monthly.Flag<Individu>("pch_condition_age", (individu, mois) =>
    {
        var age = Ages.Age[individu, mois];
        var avantSoixanteAns = (age < PchFigures.AgeMaximum[mois])
            | Avant60Ans[individu, mois]
            | Personne.Activite[individu, mois].Is(Activite.Actif);
        var enfant = ChoisieAuLieuDuComplement[individu, mois] & AllocationEducationEnfantHandicape.OuvreDroit[individu, mois];
        return avantSoixanteAns & ((age >= PchFigures.AgeAdulte[mois]) | enfant);
    });

    [Label("Peut avoir la prestation de compensation", "May have the disability compensation benefit")]
    [Article("CASF", "L245-1")]
    public static readonly Monthly<Individu, Flag> Eligible = Monthly.Flag<Individu>("pch_eligibilite", (individu, mois) =>
        Sejour.DeLaPersonne[individu, mois] & Difficultes[individu, mois] & DAge[individu, mois]);
}
