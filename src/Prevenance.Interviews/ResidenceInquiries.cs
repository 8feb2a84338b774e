using Prevenance.Law;

namespace Prevenance.Interviews;

/// <summary>By what right each adult lives in France: some benefits ask for a time of residence.</summary>
internal static class ResidenceInquiries
{
    public const string French = "fr";
    public const string European = "europe";
    public const string Foreign = "other";
    public const string Protected = "protected";

    public const string ResidentCard = "card";
    public const string TenYears = "ten";
    public const string FiveYears = "five";
    public const string Recent = "recent";
    public const string None = "none";

    public static string Nationality(Who adult) => $"people.{adult.Key}.nationality";

    public static string ThreeMonths(Who adult) => $"people.{adult.Key}.threeMonths";

    public static string Permit(Who adult) => $"people.{adult.Key}.permit";

    public static string WithoutPermit(Who adult) => $"people.{adult.Key}.withoutPermit";

    /// <remarks>They come with the questions about the dwelling, before any amount can be told: nobody is asked for papers at the door.</remarks>
    public static IEnumerable<Inquiry> Of(Who adult)
    {
        yield return NationalityOf(adult);
        yield return ThreeMonthsOf(adult);
        yield return PermitOf(adult);
        yield return WithoutPermitOf(adult);
    }

    private static Inquiry NationalityOf(Who adult) => new(
        Nationality(adult), Stage.Housing, AnswerForm.Choice,
        adult == Someone.You ? new("Quelle est votre nationalité ?", "What is your nationality?")
            : new("Quelle est la nationalité de la personne avec qui vous vivez ?", "What is your partner’s nationality?"),
        new("Certaines aides demandent un temps de séjour en France. Votre réponse n’est donnée à personne.",
            "Some benefits ask for a time of residence in France. Your answer is given to nobody."))
    {
        Options =
        [
            new(French, new("Française", "French")),
            new(European, new("D’un autre pays d’Europe (Union européenne, Islande, Liechtenstein, Norvège, Suisse)", "Of another European country (European Union, Iceland, Liechtenstein, Norway, Switzerland)")),
            new(Foreign, new("D’un autre pays", "Of another country")),
            new(Protected, new("Réfugié, apatride ou sous protection subsidiaire", "Refugee, stateless or under subsidiary protection")),
        ],
    };

    private static Inquiry ThreeMonthsOf(Who adult) => new(
        ThreeMonths(adult), Stage.Housing, AnswerForm.Choice,
        adult == Someone.You ? new("Vivez-vous en France depuis plus de trois mois ?", "Have you lived in France for more than three months?")
            : new("La personne avec qui vous vivez est-elle en France depuis plus de trois mois ?", "Has your partner lived in France for more than three months?"),
        new("Le RSA et la prime d’activité demandent trois mois.", "RSA and the prime d’activité ask for three months."))
    {
        OpenedBy = (Nationality(adult), European),
        Options = YesOrNo,
    };

    private static Inquiry WithoutPermitOf(Who adult) => new(
        WithoutPermit(adult), Stage.Housing, AnswerForm.Choice,
        adult == Someone.You ? new("Êtes-vous en France sans titre de séjour depuis plus de trois mois ?", "Have you been in France without a permit for more than three months?")
            : new("La personne avec qui vous vivez est-elle sans titre depuis plus de trois mois ?", "Has your partner been without a permit for more than three months?"),
        new("Après trois mois, l’aide médicale de l’État paie les soins.", "After three months, State medical aid pays for care."))
    {
        OpenedBy = (Permit(adult), None),
        Options = YesOrNo,
    };

    private static IReadOnlyList<Option> YesOrNo => [new("oui", new("Oui", "Yes")), new("non", new("Non", "No"))];

    private static Inquiry PermitOf(Who adult) => new(
        Permit(adult), Stage.Housing, AnswerForm.Choice,
        adult == Someone.You ? new("Depuis quand avez-vous un titre de séjour qui permet de travailler ?", "How long have you held a residence permit that allows work?")
            : new("Depuis quand la personne avec qui vous vivez a-t-elle un titre de séjour qui permet de travailler ?", "How long has your partner held a residence permit that allows work?"),
        new("Le RSA demande cinq ans, sauf avec une carte de résident. L’Aspa demande dix ans.", "RSA asks for five years, except with a resident card. Aspa asks for ten years."))
    {
        OpenedBy = (Nationality(adult), Foreign),
        Options =
        [
            new(TenYears, new("Depuis dix ans ou plus", "Ten years or more")),
            new(FiveYears, new("Depuis cinq ans ou plus", "Five years or more")),
            new(ResidentCard, new("J’ai une carte de résident, depuis moins de dix ans", "I have had a resident card for less than ten years")),
            new(Recent, new("Depuis moins de cinq ans", "Less than five years")),
            new(None, new("Pas de titre de séjour", "No residence permit")),
        ],
    };
}
