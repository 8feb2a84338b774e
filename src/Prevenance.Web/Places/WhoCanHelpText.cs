namespace Prevenance.Web.Places;

internal static class WhoCanHelpText
{
    public static readonly Text Title = new("Quelqu’un peut vous aider", "Someone can help you");

    public static readonly Text Lead = new(
        "Vous n’avez pas à faire cela seul. Ces lieux vous reçoivent gratuitement, et ce que vous dites y reste confidentiel.",
        "You do not have to do this alone. These places see you free of charge, and what you say stays confidential.");

    public static readonly Text AtOnce = new("Quelqu’un peut vous aider :", "Someone can help you:");
    public static readonly Text CallMeBackShort = new("être rappelé", "be called back");
    public static readonly Text OtherPlaces = new("D’autres lieux où l’on vous reçoit", "Other places that see you");
    public static readonly Text Others = new("autres lieux", "other places");
    public static readonly Text CallMeBack = new("Demander à être rappelé", "Ask to be called back");
    public static readonly Text BackHome = new("Revenir à l’accueil", "Go back to the home page");
    public static readonly Text FindPlace = new("Trouver un lieu près de chez vous", "Find a place near you");

    /// <summary>Kinds of places; those that the nearest ones are of give way to them.</summary>
    public static readonly IReadOnlyList<(Text Name, Text Help, Text Finding, bool IsNearest)> Places =
    [
        (new("Une Maison de la Métropole, dans le Grand Lyon", "A Maison de la Métropole, in Greater Lyon"),
         new("Des assistantes et assistants sociaux vous écoutent et font le point avec vous.",
             "Social workers listen and go through your situation with you."),
         new("L’adresse la plus proche est sur grandlyon.com, ou à la mairie de votre commune.",
             "The nearest address is on grandlyon.com, or at your town hall."),
         false),
        (new("Le CCAS de votre commune", "Your town’s CCAS"),
         new("Le centre communal d’action sociale aide pour les démarches et les coups durs.",
             "The municipal social centre helps with paperwork and hard times."),
         new("Demandez-le à l’accueil de la mairie.", "Ask for it at the town hall’s reception."),
         false),
        (new("Une maison France services", "A France services centre"),
         new("Un agent vous aide à faire vos demandes en ligne : Caf, impôts, retraite, assurance maladie.",
             "A member of staff helps with online claims: Caf, taxes, pension, health insurance."),
         new("La carte des lieux est sur france-services.gouv.fr.", "The map is on france-services.gouv.fr."),
         true),
    ];
}
