namespace Prevenance.Law.France.Impots;

/// <summary>The boxes about family that taxpayers tick on their return.</summary>
public static class CasesDeFamille
{
    [Label("Parent isolé au 1er janvier (case T)", "Lone parent on 1 January (box T)")]
    public static readonly Yearly<FoyerFiscal, Flag> ParentIsole = Yearly.Flag<FoyerFiscal>("caseT");

    [Label("A élevé seul un enfant pendant au moins cinq ans (case L)", "Raised a child alone for at least five years (box L)")]
    public static readonly Yearly<FoyerFiscal, Flag> AEleveUnEnfantSeul = Yearly.Flag<FoyerFiscal>("caseL");

    [Label("Ne vit pas seul au 1er janvier (case N)", "Does not live alone on 1 January (box N)")]
    public static readonly Yearly<FoyerFiscal, Flag> NeVitPasSeul = Yearly.Flag<FoyerFiscal>("caseN");

    [Label("Déclarant titulaire d’une carte ou d’une pension d’invalidité (case P)", "Taxpayer holds a disability card or pension (box P)")]
    public static readonly Yearly<FoyerFiscal, Flag> DeclarantInvalide = Yearly.Flag<FoyerFiscal>("caseP");

    [Label("Conjoint titulaire d’une carte ou d’une pension d’invalidité (case F)", "Partner holds a disability card or pension (box F)")]
    public static readonly Yearly<FoyerFiscal, Flag> ConjointInvalide = Yearly.Flag<FoyerFiscal>("caseF");

    [Label("Ancien combattant de plus de 74 ans, personne seule (case W)", "Veteran over 74, single person (box W)")]
    public static readonly Yearly<FoyerFiscal, Flag> AncienCombattantSeul = Yearly.Flag<FoyerFiscal>("caseW");

    [Label("Ancien combattant de plus de 74 ans, couple (case S)", "Veteran over 74, couple (box S)")]
    public static readonly Yearly<FoyerFiscal, Flag> AncienCombattantEnCouple = Yearly.Flag<FoyerFiscal>("caseS");

    [Label("Pension de veuve de guerre (case G)", "War widow’s pension (box G)")]
    public static readonly Yearly<FoyerFiscal, Flag> VeuveDeGuerre = Yearly.Flag<FoyerFiscal>("caseG");

    [Within(0, 30)]
    [Label("Personnes rattachées, mariées ou chargées de famille (case N)", "Attached persons who are married or have a family (box N)")]
    public static readonly Yearly<FoyerFiscal, Number> RattachesMaries = Yearly.Number<FoyerFiscal>("nbN");

    [Within(0, 30)]
    [Label("Autres personnes invalides à charge (case R)", "Other disabled dependants (box R)")]
    public static readonly Yearly<FoyerFiscal, Number> InvalidesRecueillis = Yearly.Number<FoyerFiscal>("nbR");
}
