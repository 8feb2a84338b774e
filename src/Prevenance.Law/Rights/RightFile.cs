using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Law.Rights;

/// <summary>Reads what the law says of a right beside its rules; each fault is told with its line and what was expected.</summary>
internal sealed class RightFile
{
    public const string Ending = ".right.yaml";

    private static readonly Text Expected = new(
        "attendu : une table avec right, name, gives, rhythm, purpose, opens, starts, ends et claim",
        "expected one mapping with right, name, gives, rhythm, purpose, opens, starts, ends and claim");

    private static readonly Text BothLanguages = new("un texte est { fr: …, en: … }", "a text is { fr: …, en: … }");

    private readonly YamlMap file;
    private readonly LegalSystem law;

    private RightFile(YamlMap file, LegalSystem law) => (this.file, this.law) = (file, law);

    /// <exception cref="RefusalException">The text is written wrongly, or does not agree with the law.</exception>
    public static Right Read(string path, TextReader text, LegalSystem law) => new RightFile(YamlMap.Parse(path, text, Expected), law).ReadRight();

    private Right ReadRight()
    {
        var right = new Right
        {
            Key = Find(file.Require("right")).Name,
            Variables = ReadVariables(),
            Name = Words("name"),
            Short = OptionalWords("short") ?? Words("name"),
            IsAsked = file.Flag("is_asked"),
            Gives = file.OneOf<Gift>(file.Require("gives"), "gives"),
            Rhythm = file.OneOf<Rhythm>(file.Require("rhythm"), "rhythm"),
            Each = file.OneOf<Rhythm>("rhythm") == Rhythm.PerUse ? Words("each") : null,
            IsCost = file.Flag("is_cost"),
            Stead = file.OneOf<Stead>("stead"),
            HeldWhen = ReadHeldWhen(),
            IsDiscreet = file.Flag("is_discreet"),
            ComesLast = file.Flag("comes_last"),
            Requires = OptionalWords("requires"),
            Purpose = Words("purpose"),
            Opens = Words("opens"),
            Calendar = new RightCalendarReader(file).Read(),
            NotModelled = file.Find("not_modelled") is { } parts ? [.. file.SomeOf(parts).Select(part => WordsIn(file, part))] : [],
            NonTakeUp = file.Find("non_take_up") is { } studies ? [.. file.SomeOf(studies).Select(ReadNonTakeUp)] : [],
        };
        file.RefuseOtherKeys();
        return right;
    }

    private IReadOnlyList<Variable> ReadVariables()
    {
        IReadOnlyList<YamlNode> names = file.Find("variables") is { } list ? YamlMap.Items(list) : [file.Require("right")];
        IReadOnlyList<Variable> variables = [.. names.Select(FindRight)];
        if (variables.DistinctBy(variable => (variable.Entity, variable.Unit, variable.Kind)).Count() != 1)
            throw file.Fault(file.Require("variables"), "les variables d’un droit sont pour la même personne ou le même groupe, et la même période", "the variables of a right are about one entity, for one period");
        return variables;
    }

    private (Variable, double)? ReadHeldWhen()
    {
        if (file.OptionalMap("held_when", new("held_when est { fact, is }", "held_when is { fact, is }")) is not { } map)
            return null;
        var (fact, choice) = (Find(map.Require("fact")), map.Require("is"));
        map.RefuseOtherKeys();
        return fact.Choices is { } choices && choices.TryIndex(map.TextIn(choice), out var index)
            ? (fact, index)
            : throw file.Fault(choice, $"« {choice} » n’est pas une valeur de {fact}", $"'{choice}' is no value of {fact}");
    }

    private NonTakeUp ReadNonTakeUp(YamlNode node)
    {
        var study = file.Inner(node, new("une étude est { least, most, year, among, source, url }", "a study is { least, most, year, among, source, url }"));
        var (least, year) = (Share(study, "least") ?? throw study.Fault("least manque", "least is missing"), study.Count("year"));
        var told = new NonTakeUp(least, Share(study, "most") ?? least, year, WordsIn(study, study.Require("among")), study.Text("source"), study.WebAddress("url"));
        study.RefuseOtherKeys();
        return told.Most >= told.Least ? told : throw study.Fault(study.Require("most"), "most est au moins least", "most is least or more");
    }

    private static double? Share(YamlMap study, string key) => study.OptionalNumber(key) switch
    {
        null => null,
        >= 0 and <= 1 and var share => share,
        _ => throw study.Fault(study.Require(key), $"{key} est une part, de 0 à 1", $"{key} is a share, from 0 to 1"),
    };

    private Variable FindRight(YamlNode name) => Find(name) is { Notes.IsRight: true } right
        ? right
        : throw file.Fault(name, $"« {name} » n’est pas marqué [Right] dans les règles de la loi", $"'{name}' is not marked [Right] in the rules of the law");

    private Variable Find(YamlNode name) => law.Find(file.TextIn(name))
        ?? throw file.Fault(name, $"il n’y a pas de variable « {name} »", $"there is no variable '{name}'");

    private Text Words(string key) => WordsIn(file, file.Require(key));

    private Text? OptionalWords(string key) => file.Find(key) is { } words ? WordsIn(file, words) : null;

    /// <summary>Plain words in both languages.</summary>
    internal static Text WordsIn(YamlMap file, YamlNode node)
    {
        var map = file.Inner(node, BothLanguages);
        var words = new Text(map.Text("fr"), map.Text("en"));
        map.RefuseOtherKeys();
        return words;
    }
}
