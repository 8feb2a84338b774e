using Prevenance.Geography;
using Prevenance.Law;

namespace Prevenance.Interviews;

/// <summary>Where the household lives.</summary>
internal static class HousingInquiries
{
    public const string Commune = "housing.commune";
    public const string Status = "housing.status";
    public const string Rent = "housing.rent";
    public const string Kind = "housing.kind";
    public const string Since = "housing.since";
    public const string Water = "housing.water";

    public const string Shared = "shared";
    public const string Room = "room";
    public const string Recently = "recently";
    public const string Longer = "longer";
    public const string Hostel = "locataire_foyer";
    public const string NoHome = "sans_domicile";

    public static readonly IReadOnlyList<Inquiry> All =
    [
        new(Commune, Stage.Housing, AnswerForm.Commune,
            new("Dans quelle commune habitez-vous ?", "In which town do you live?"),
            new("Des aides dépendent de l’endroit où l’on vit.", "Some benefits depend on where you live."))
        {
            Options = [.. Communes.Own.WherePeopleLive.Select(commune => new Option(commune.Code, commune.Name))],
        },
        new(Status, Stage.Housing, AnswerForm.Choice,
            new("Comment êtes-vous logé ?", "How are you housed?"),
            new("Une aide existe pour payer le loyer.", "There is help to pay the rent."))
        {
            Options =
            [
                new("locataire_hlm", new("Locataire d’un logement social (HLM)", "Renting social housing (HLM)")),
                new("locataire_vide", new("Locataire d’un logement vide", "Renting an unfurnished home")),
                new("locataire_meuble", new("Locataire d’un meublé", "Renting a furnished home")),
                new(Hostel, new("En foyer ou en résidence", "In a hostel or residence")),
                new("proprietaire", new("Propriétaire", "Owner")),
                new("loge_gratuitement", new("Logé gratuitement", "Housed free of charge")),
                new(NoHome, new("Sans logement à moi", "No home of my own")),
            ],
        },
        new(Rent, Stage.Details, AnswerForm.Amount,
            new("Combien payez-vous de loyer par mois, sans les charges ?", "How much rent do you pay each month, without charges?"),
            new("L’aide au logement se calcule sur le loyer.", "Housing benefit is worked out from the rent.")),
        new(Kind, Stage.Details, AnswerForm.Ticks,
            new("Votre logement est-il partagé, ou une seule chambre ?", "Is your home shared, or a single room?"),
            new("L’aide au logement est alors un peu différente.", "Housing benefit is then a little different."))
        {
            Options = [new(Shared, new("C’est une colocation", "It is shared")), new(Room, new("C’est une chambre", "It is a single room"))],
        },
        new(Since, Stage.Details, AnswerForm.Choice,
            new("Depuis quand habitez-vous là ?", "How long have you lived there?"),
            new("Une avance pour le dépôt de garantie se demande dans les deux mois.", "An advance for the deposit is asked for within two months."))
        {
            Options = [new(Recently, new("Moins de deux mois", "Less than two months")), new(Longer, new("Plus longtemps", "Longer"))],
        },
        new(Water, Stage.Details, AnswerForm.Amount,
            new("Combien payez-vous d’eau par an ?", "How much do you pay for water each year?"),
            new("La Métropole aide quand l’eau pèse trop lourd.", "The Métropole helps when water costs too much.")),
    ];
}
