namespace Prevenance.Law.France.Impots;

/// <summary>What a household spends in a year and tells on its return, box by box, for the reductions and credits that come of it.</summary>
public static class DepensesDeclarees
{
    [Within(0)]
    [Label("Frais de garde du premier enfant, aides déduites (case 7GA)", "Childcare of the first child, benefits taken off (box 7GA)")]
    public static readonly Yearly<FoyerFiscal, Number> GardePremierEnfant = Yearly.Amount<FoyerFiscal>("f7ga");

    [Within(0)]
    [Label("Frais de garde du deuxième enfant, aides déduites (case 7GB)", "Childcare of the second child, benefits taken off (box 7GB)")]
    public static readonly Yearly<FoyerFiscal, Number> GardeDeuxiemeEnfant = Yearly.Amount<FoyerFiscal>("f7gb");

    [Within(0)]
    [Label("Frais de garde du troisième enfant, aides déduites (case 7GC)", "Childcare of the third child, benefits taken off (box 7GC)")]
    public static readonly Yearly<FoyerFiscal, Number> GardeTroisiemeEnfant = Yearly.Amount<FoyerFiscal>("f7gc");

    [Within(0)]
    [Label("Frais de garde du premier enfant en résidence alternée (case 7GE)", "Childcare of the first child in shared residence (box 7GE)")]
    public static readonly Yearly<FoyerFiscal, Number> GardePremierEnfantAlterne = Yearly.Amount<FoyerFiscal>("f7ge");

    [Within(0)]
    [Label("Frais de garde du deuxième enfant en résidence alternée (case 7GF)", "Childcare of the second child in shared residence (box 7GF)")]
    public static readonly Yearly<FoyerFiscal, Number> GardeDeuxiemeEnfantAlterne = Yearly.Amount<FoyerFiscal>("f7gf");

    [Within(0)]
    [Label("Frais de garde du troisième enfant en résidence alternée (case 7GG)", "Childcare of the third child in shared residence (box 7GG)")]
    public static readonly Yearly<FoyerFiscal, Number> GardeTroisiemeEnfantAlterne = Yearly.Amount<FoyerFiscal>("f7gg");

    [Within(0)]
    [Label("Sommes versées pour l’emploi à domicile (case 7DB)", "Paid for help at home (box 7DB)")]
    public static readonly Yearly<FoyerFiscal, Number> EmploiADomicile = Yearly.Amount<FoyerFiscal>("f7db");

    [Within(0)]
    [Label("Aides reçues pour l’emploi à domicile : APA, PCH, employeur (case 7DR)", "Help received towards help at home: APA, PCH, employer (box 7DR)")]
    public static readonly Yearly<FoyerFiscal, Number> AidesEmploiADomicile = Yearly.Amount<FoyerFiscal>("f7dr");

    [Label("Emploie quelqu’un à domicile, directement, pour la première fois (case 7DQ)", "Employs somebody at home directly for the first time (box 7DQ)")]
    public static readonly Yearly<FoyerFiscal, Flag> PremiereAnneeEmployeur = Yearly.Flag<FoyerFiscal>("f7dq");

    [Label("Un membre du foyer a la carte d’invalidité, ou une pension de 3e catégorie (case 7DG)", "Somebody on the return has a disability card, or a category 3 pension (box 7DG)")]
    public static readonly Yearly<FoyerFiscal, Flag> InvaliditeAuFoyer = Yearly.Flag<FoyerFiscal>("f7dg");

    [Within(0)]
    [Label("Frais d’hébergement et de dépendance en maison de retraite, première personne (case 7CD)", "Nursing home costs of a first person (box 7CD)")]
    public static readonly Yearly<FoyerFiscal, Number> AccueilPremierePersonne = Yearly.Amount<FoyerFiscal>("f7cd");

    [Within(0)]
    [Label("Frais d’hébergement et de dépendance en maison de retraite, seconde personne (case 7CE)", "Nursing home costs of a second person (box 7CE)")]
    public static readonly Yearly<FoyerFiscal, Number> AccueilSecondePersonne = Yearly.Amount<FoyerFiscal>("f7ce");
}
