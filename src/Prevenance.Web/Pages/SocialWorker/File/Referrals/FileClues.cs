using System.Globalization;
using Prevenance.Casework.Facts;
using Prevenance.Directories.Eligibility;
using Prevenance.Interviews;
using Prevenance.Web.Pages.SocialWorker.Situation;
using FactFreshness = Prevenance.Casework.Facts.Freshness;

namespace Prevenance.Web.Pages.SocialWorker.File.Referrals;

/// <summary>
/// What a file tells of what services ask about, with the age of each fact: of what who reads may see of it, and nothing of it leaves with a request.
/// </summary>
internal static class FileClues
{
    /// <summary>Incomes of who has a job.</summary>
    private static readonly string[] Earned = ["salaire", "independant"];

    /// <summary>The benefits that are minima sociaux, among those that the interview names.</summary>
    private static readonly string[] Minima = ["rsa", "ass", "aah", "aspa", "asi", "ada"];

    private static readonly Text Identity = new("d’après l’identité du dossier", "by the identity in the file");

    public static Household Of(ReferralAbout about)
    {
        var file = about.Situation;
        var answers = file.Known.Answers;
        return new Household(file.On)
        {
            Born = BornOf(file),
            Others = [.. from other in QuestionKeys.BirthsOfOthers(answers)
                         where answers[other.Key] is not null
                         select (other.Who.Name, new BornBetween(DayText.Read(answers[other.Key]!)!.Value))],
            IsWhole = QuestionKeys.KnowsEverybody(answers),
            Commune = about.HidesAddress ? new Clue<string>(Hold.Hidden) : Clue(file, QuestionKeys.Commune, answer => answer),
            Quotient = Clue(file, QuestionKeys.Quotient, answer => decimal.Parse(answer, CultureInfo.InvariantCulture)),
            Publics = PublicsOf(file),
        };
    }

    /// <summary>The day that was told, or what the identity holds of it: who was registered on the first of January is of that year, and no more is sure.</summary>
    private static Clue<BornBetween> BornOf(FileSituation file)
    {
        var told = Clue(file, FactNames.QuestionOf(FactNames.Birth), answer => new BornBetween(DayText.Read(answer)!.Value));
        if (told.Hold != Hold.Silent)
            return told;
        return file.Person.Birth is not { IsAbout: false } birth ? told
            : birth.Date is { } day && !birth.IsDefaultDate ? new Clue<BornBetween>(Hold.Known, new BornBetween(day), Identity)
            : new Clue<BornBetween>(Hold.Known, new BornBetween(new DateOnly(birth.Year, birth.Date is null ? birth.Month ?? 1 : 1, 1), birth.IsDefaultDate ? new DateOnly(birth.Year, 12, 31) : birth.Latest), Identity);
    }

    private static Dictionary<string, Clue<bool>> PublicsOf(FileSituation file)
    {
        var (activity, incapacity) = (Clue(file, QuestionKeys.Activity, answer => answer), Clue(file, QuestionKeys.Incapacity, answer => answer));
        return new(StringComparer.Ordinal)
        {
            ["actifs"] = Working(file, activity),
            ["demandeurs-emploi"] = Only(activity, "chomeur"),
            ["etudiants"] = Only(activity, "etudiant"),
            ["seniors"] = Only(activity, "retraite"),
            ["beneficiaires-des-minimas-sociaux"] = Any(file, QuestionKeys.Received, Minima),
            ["familles"] = Clue(file, QuestionKeys.ChildCount, answer => answer) is { IsKnown: true, Value: not "0" } children ? new Clue<bool>(Hold.Known, true, children.Because) : Any(file, QuestionKeys.Circumstances, ["expecting"]),
            ["personnes-en-situation-de-handicap"] = incapacity is { IsKnown: true, Value: not "0" } ? new Clue<bool>(Hold.Known, true, incapacity.Because) : Beside(incapacity),
            ["personnes-exilees"] = Only(Clue(file, QuestionKeys.Nationality, answer => answer), "protected") is { IsKnown: true } protection ? protection : Any(file, QuestionKeys.Circumstances, ["asylum"]),
            ["personnes-en-situation-durgence"] = Only(Clue(file, QuestionKeys.Housing, answer => answer), QuestionKeys.NoHome),
        };
    }

    /// <summary>Whether she has a job: who says neither that she works nor that she earns has none today.</summary>
    private static Clue<bool> Working(FileSituation file, Clue<string> activity)
    {
        if (activity is { IsKnown: true, Value: "actif" })
            return new Clue<bool>(Hold.Known, true, activity.Because);
        var earned = Any(file, QuestionKeys.Incomes, Earned);
        return earned.IsKnown ? earned
            : activity.IsKnown && file.Known.Answers[QuestionKeys.Incomes] is not null && earned.Hold == Hold.Silent ? new Clue<bool>(Hold.Known, false, activity.Because)
            : Beside(activity);
    }

    /// <summary>One of several things may be told, and more of them be true: only what was told is sure.</summary>
    private static Clue<bool> Only(Clue<string> clue, string value) => clue.IsKnown && clue.Value == value ? new Clue<bool>(Hold.Known, true, clue.Because) : Beside(clue);

    private static Clue<bool> Any(FileSituation file, string question, string[] options)
    {
        // What else was ticked is nobody's business here.
        var clue = Clue(file, question, answer => string.Join(',', answer.Split(',').Intersect(options)), known => known);
        return clue is { IsKnown: true, Value.Length: > 0 } ? new Clue<bool>(Hold.Known, true, clue.Because) : new Clue<bool>(clue.IsKnown ? Hold.Silent : clue.Hold);
    }

    /// <summary>What is known and settles nothing: it is told beside the question.</summary>
    private static Clue<bool> Beside<T>(Clue<T> clue) => new(clue.IsKnown ? Hold.Silent : clue.Hold, false, clue.Because);

    /// <param name="file">The file.</param>
    /// <param name="question">The question that the fact answers.</param>
    /// <param name="read">What is taken of the answer.</param>
    /// <param name="shown">What of that is told; the whole answer where it is not said.</param>
    private static Clue<T> Clue<T>(FileSituation file, string question, Func<string, T> read, Func<T, string>? shown = null)
    {
        var fact = FactNames.OfQuestion(question);
        if (file.Masks(question))
            return new Clue<T>(Hold.Hidden);
        var held = file.Book.On(fact, file.On);
        if (held.Beside.Count > 0)
            return new Clue<T>(Hold.Disputed);
        if (held.Fact is not { } known || file.Known.Answers[question] is not { } answer)
            return new Clue<T>(Hold.Silent);
        var (value, age) = (read(answer), FactFreshness.Own.AgeOf(known, file.On));
        var told = shown is null ? held.Value : new FactValue.Words(shown(value));
        return new Clue<T>(Hold.Known, value, Text.Of($"{file.ValueOf(fact, told)}, {age}", $"{file.ValueOf(fact, told)}, {age}"));
    }
}
