using Prevenance.Law;

namespace Prevenance.Interviews;

/// <summary>Who lives together, and what each one's life is like.</summary>
internal static class PeopleInquiries
{
    public const string Union = "people.union";
    public const string ChildCount = "people.children";
    public const string Circumstances = "people.circumstances";

    public const string Expecting = "expecting";
    public const string Disability = "disability";
    public const string ChildDisability = "childDisability";
    public const string Dependency = "dependency";
    public const string Asylum = "asylum";
    public const string RecentlyAlone = "recentlyAlone";
    public const string Widowed = "widowed";
    public const string CaringFor = "caring";
    public const string SharedCustody = "sharedCustody";
    public const string SharedChildren = "people.sharedChildren";

    /// <summary>A rate of incapacity of 80% or more.</summary>
    public const string HighRate = "0.8";

    public const string AtSchool = "school";
    public const string InHigherEducation = "higher";

    public const string OwnReturn = "own";
    public const string ParentsReturn = "parents";

    public static string Birth(Who someone) => $"people.{someone.Key}.birth";

    public static string Activity(Who adult) => $"people.{adult.Key}.activity";

    public static string Incapacity(Who someone) => $"people.{someone.Key}.incapacity";

    public static string Hindrance(Who adult) => $"people.{adult.Key}.hindrance";

    public static string Autonomy(Who adult) => $"people.{adult.Key}.autonomy";

    public static string School(Who student) => $"people.{student.Key}.school";

    public static string Level(Who student) => $"people.{student.Key}.level";

    public static string TaxReturn(Who adult) => $"people.{adult.Key}.taxReturn";

    public static string WorkedBefore => "people.workedBefore";

    public static IEnumerable<Inquiry> Of(Answers answers)
    {
        yield return UnionInquiry;
        yield return BirthOf(Someone.You);
        foreach (var partner in Someone.Adults(answers).Skip(1))
            yield return BirthOf(partner);
        yield return ChildCountInquiry;
        foreach (var child in Someone.Children(answers))
            yield return BirthOf(child);
        foreach (var adult in Someone.Adults(answers))
            yield return ActivityOf(adult);
        foreach (var adult in Someone.Adults(answers).Where(adult => MayBeOnParentsReturn(answers, adult)))
            yield return TaxReturnOf(adult);
        yield return CircumstancesOf(answers);
        foreach (var adult in Someone.Adults(answers))
        {
            yield return IncapacityOf(adult, Disability);
            yield return HindranceOf(adult);
            yield return AutonomyOf(adult);
            yield return LevelOf(adult);
            yield return SchoolOf(adult);
        }
        if (Someone.Children(answers).Count > 1)
            yield return SharedChildrenOf(answers);
        foreach (var child in Someone.Children(answers))
            yield return IncapacityOf(child, ChildDisability);
        yield return WorkedBeforeInquiry;
    }

    private static readonly Inquiry UnionInquiry = new(
        Union, Stage.People, AnswerForm.Choice,
        new("Vivez-vous en couple ?", "Do you live with a partner?"),
        new("Les aides comptent les personnes qui vivent ensemble.", "Benefits count the people who live together."))
    {
        IsComposition = true,
        Options =
        [
            new("seul", new("Non", "No")),
            new("marie", new("Oui, nous sommes mariés", "Yes, we are married")),
            new("pacse", new("Oui, nous sommes pacsés", "Yes, in a civil partnership (pacs)")),
            new("concubin", new("Oui, ni mariés ni pacsés", "Yes, neither married nor in a pacs")),
        ],
    };

    private static readonly Inquiry ChildCountInquiry = new(
        ChildCount, Stage.People, AnswerForm.Count,
        new("Combien d’enfants vivent avec vous ?", "How many children live with you?"),
        new("Beaucoup d’aides changent avec le nombre d’enfants.", "Many benefits change with the number of children."))
    {
        IsComposition = true,
    };

    private static readonly Inquiry WorkedBeforeInquiry = new(
        WorkedBefore, Stage.People, AnswerForm.Choice,
        new("Avez-vous travaillé deux ans avant votre dernier enfant ?", "Did you work for two years before your last child?"),
        new("Une aide existe quand on s’arrête pour garder son enfant.", "There is help when you stop working to look after a child."))
    {
        Options = YesOrNo,
    };

    internal static IReadOnlyList<Option> YesOrNo => [new("oui", new("Oui", "Yes")), new("non", new("Non", "No"))];

    private static Inquiry BirthOf(Who someone) => new(
        Birth(someone), Stage.People, AnswerForm.Date,
        someone == Someone.You ? new("Quelle est votre date de naissance ?", "What is your date of birth?")
            : someone == Someone.Partner ? new("Quelle est la date de naissance de la personne avec qui vous vivez ?", "What is your partner’s date of birth?")
            : Text.Of($"{someone.Name} : quelle est sa date de naissance ?", $"{someone.Name}: what is their date of birth?"),
        new("Certaines aides s’ouvrent ou s’arrêtent à un âge précis.", "Some benefits start or stop at a given age."))
    {
        IsComposition = true,
    };

    private static Inquiry ActivityOf(Who adult) => new(
        Activity(adult), Stage.People, AnswerForm.Choice,
        adult == Someone.You ? new("Que faites-vous en ce moment ?", "What do you do at the moment?")
            : new("Et la personne avec qui vous vivez ?", "And your partner?"),
        new("Le travail, les études et la retraite ouvrent des aides différentes.", "Work, studies and retirement open different benefits."))
    {
        Options =
        [
            new("actif", new("Travail", "Working")),
            new("chomeur", new("Recherche d’emploi", "Looking for work")),
            new("etudiant", new("Études", "Studying")),
            new("retraite", new("Retraite", "Retired")),
            new("inactif", new("Aucune de ces situations", "None of these")),
        ],
    };

    private static Inquiry CircumstancesOf(Answers answers) => new(
        Circumstances, Stage.People, AnswerForm.Ticks,
        new("Est-ce que quelque chose de cette liste vous concerne ?", "Does anything on this list concern you?"),
        new("Chacune de ces situations ouvre des aides.", "Each of these situations opens benefits."))
    {
        Options =
        [
            new(Expecting, new("Une naissance est attendue", "A child is expected")),
            new(Disability, new("Un handicap ou une longue maladie", "A disability or a long illness")),
            .. Someone.Children(answers).Take(1).Select(_ => new Option(ChildDisability, new("Un enfant a un handicap", "A child has a disability"))),
            .. Someone.Children(answers).Take(1).Select(_ => new Option(SharedCustody, new("Un enfant vit aussi chez son autre parent", "A child also lives with their other parent"))),
            new(Dependency, new("Besoin d’aide pour se lever, s’habiller ou se laver", "Help needed to get up, dress or wash")),
            .. Someone.InCouple(answers) ? [] : new[] { new Option(RecentlyAlone, new("Une séparation ou un deuil depuis moins de 18 mois", "A separation or a loss less than 18 months ago")) },
            .. Someone.InCouple(answers) ? [] : new[] { new Option(Widowed, new("Le décès d’un mari ou d’une femme, même il y a longtemps", "The death of a husband or wife, even long ago")) },
            new(CaringFor, new("Je m’occupe d’un proche âgé ou handicapé", "I care for an elderly or disabled close person")),
            new(Asylum, new("Une demande d’asile en cours", "An asylum claim under way")),
        ],
    };

    private static Inquiry SharedChildrenOf(Answers answers) => new(
        SharedChildren, Stage.People, AnswerForm.Ticks,
        new("Quels enfants vivent aussi chez leur autre parent ?", "Which children also live with their other parent?"),
        new("Plusieurs aides sont alors partagées entre les deux parents.", "Several benefits are then shared between both parents."))
    {
        OpenedBy = (Circumstances, SharedCustody),
        Options = [.. Someone.Children(answers).Select(child => new Option(child.Key, child.Name))],
    };

    /// <summary>A student may be on the tax return of their parents (CGI, 6, 3); who is married, in a pacs or a parent hardly ever is.</summary>
    private static bool MayBeOnParentsReturn(Answers answers, Who adult) =>
        answers[Activity(adult)] == "etudiant" && answers[Union] is not ("marie" or "pacse") && Someone.Children(answers).Count == 0;

    private static Inquiry TaxReturnOf(Who adult) => new(
        TaxReturn(adult), Stage.People, AnswerForm.Choice,
        adult == Someone.You ? new("Sur quelle déclaration d’impôt êtes-vous ?", "Which tax return are you on?")
            : new("Sur quelle déclaration d’impôt est la personne avec qui vous vivez ?", "Which tax return is your partner on?"),
        new("Sur celle de vos parents, certaines aides regardent leurs revenus.", "On that of your parents, some benefits look at their income."))
    {
        IsComposition = true,
        Options =
        [
            new(OwnReturn, new("La mienne, à mon nom", "My own, in my name")),
            new(ParentsReturn, new("Celle de mes parents", "That of my parents")),
        ],
    };

    private static Inquiry IncapacityOf(Who someone, string opening) => new(
        Incapacity(someone), Stage.People, AnswerForm.Choice,
        someone == Someone.You ? new("La MDPH vous a-t-elle donné un taux ?", "Did the disability office (MDPH) give you a rate?")
            : Text.Of($"{someone.Name} : la MDPH a-t-elle donné un taux ?", $"{someone.Name}: did the disability office (MDPH) give a rate?"),
        new("Ce taux est écrit sur la lettre de la MDPH.", "The rate is written in the MDPH’s letter."))
    {
        OpenedBy = (Circumstances, opening),
        Options =
        [
            new("0", new("Non, ou moins de 50 %", "No, or below 50%")),
            new("0.5", new("De 50 à 79 %", "From 50 to 79%")),
            new(HighRate, new("80 % ou plus", "80% or more")),
        ],
    };

    private static Inquiry HindranceOf(Who adult) => new(
        Hindrance(adult), Stage.People, AnswerForm.Choice,
        new("La MDPH a-t-elle reconnu une difficulté durable pour travailler ?", "Did the MDPH recognise a lasting difficulty in working?"),
        new("Entre 50 et 79 %, l’AAH demande cette reconnaissance.", "Between 50 and 79%, the disability allowance needs it."))
    {
        OpenedBy = (Incapacity(adult), "0.5"),
        Options = YesOrNo,
    };

    private static Inquiry AutonomyOf(Who adult) => new(
        Autonomy(adult), Stage.People, AnswerForm.Choice,
        adult == Someone.You ? new("Connaissez-vous votre GIR ?", "Do you know your GIR?")
            : new("Connaissez-vous le GIR de la personne avec qui vous vivez ?", "Do you know your partner’s GIR?"),
        new("Le GIR dit combien d’aide il faut chaque jour.", "The GIR tells how much help is needed each day."))
    {
        OpenedBy = (Circumstances, Dependency),
        Options =
        [
            .. Enumerable.Range(1, 6).Select(gir => new Option($"gir_{gir}", Text.Of($"GIR {gir}", $"GIR {gir}"))),
            new("non_defini", new("Personne ne l’a évalué", "Nobody has assessed it")),
        ],
    };

    /// <remarks>Waited for only at an age at which most are still at school.</remarks>
    private static Inquiry LevelOf(Who adult) => new(
        Level(adult), Stage.People, AnswerForm.Choice,
        adult == Someone.You ? new("Êtes-vous au lycée, ou dans le supérieur ?", "Are you in secondary school, or in higher education?")
            : new("La personne avec qui vous vivez est-elle au lycée, ou dans le supérieur ?", "Is your partner in secondary school, or in higher education?"),
        new("Les bourses ne sont pas les mêmes.", "The grants are not the same."))
    {
        OpenedBy = (Activity(adult), "etudiant"),
        Options =
        [
            new(AtSchool, new("Au lycée ou au collège", "In secondary school")),
            new(InHigherEducation, new("Dans le supérieur", "In higher education")),
        ],
    };

    private static Inquiry SchoolOf(Who adult) => new(
        School(adult), Stage.People, AnswerForm.Choice,
        new("Dans quel établissement étudiez-vous ?", "Where do you study?"),
        new("Les bourses sont ouvertes dans les établissements reconnus.", "Grants are open in recognised institutions."))
    {
        OpenedBy = (Activity(adult), "etudiant"),
        Options =
        [
            new("public", new("Un établissement public", "A public institution")),
            new("prive_sous_contrat", new("Un établissement privé reconnu", "A recognised private institution")),
            new("prive_hors_contrat", new("Un autre établissement privé", "Another private institution")),
        ],
    };
}
