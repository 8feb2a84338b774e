using Prevenance.Directories.Search.Typed;

namespace Prevenance.Directories.Eligibility;

/// <summary>The publics that a service is for: to be one of them is enough. The words of the format are wide (« jeunes au sens large »), and few facts say no.</summary>
internal static class PublicCondition
{
    private static readonly Dictionary<string, (Text Question, Text Opens)> Words =
        DataFile.Lines("public-questions.csv").ToDictionary(line => line[0], line => (new Text(line[1], line[2]), new Text(line[3], line[4])), StringComparer.Ordinal);

    public static Condition? Of(Audience audience, Household known)
    {
        if (audience.Narrowing is not { Count: > 0 } narrowing)
            return null;
        var asks = Text.Of($"pour : {Joined(narrowing.Select(QueryWords.PublicInWords))}", $"for: {Joined(narrowing.Select(QueryWords.PublicInWords))}");
        var clues = narrowing.Select(name => (Name: name, Clue: known.Publics.GetValueOrDefault(name, new Clue<bool>(Hold.Silent)))).ToList();
        if (clues.FirstOrDefault(one => one.Clue is { IsKnown: true, Value: true }) is { Clue: { } met })
            return new Condition(ConditionState.Met, asks) { Because = met.Because };
        var open = clues.Where(one => !one.Clue.IsKnown).ToList();
        // The source contradicts itself where it says everybody too: nothing closes it.
        if (open.Count == 0 && !audience.IsContradictory)
        {
            return new Condition(ConditionState.Closed, asks)
            {
                Because = Joined(clues.Select(one => one.Clue.Because).OfType<Text>().Distinct()),
                Opens = Text.Of($"s’ouvre avec : {Joined(clues.Select(one => OpensOf(one.Name)))}", $"opens with: {Joined(clues.Select(one => OpensOf(one.Name)))}"),
            };
        }
        var asked = open.Where(one => one.Clue.Hold != Hold.Hidden).ToList();
        return asked.Count == 0 && open.Count > 0
            ? Conditions.Unsure(asks, Hold.Hidden, default)
            : new Condition(ConditionState.ToVerify, asks)
            {
                // What is known beside, and does not settle it.
                Because = open.Select(one => one.Clue.Because).OfType<Text>().Distinct().ToList() is [_, ..] beside ? Joined(beside) : null,
                Question = asked.Count == 0
                    ? new("Au service : est-ce aussi pour tout le monde ?", "The service: is it for everybody too?")
                    : Text.Join(new(" ", " "), asked.Select(one => QuestionOf(one.Name)).Distinct()),
            };
    }

    private static Text QuestionOf(string name) => Words.TryGetValue(name, out var words) ? words.Question : Text.Of($"Est-elle du public « {name} » ?", $"Is she of the public '{name}'?");

    private static Text OpensOf(string name) => Words.TryGetValue(name, out var words) ? words.Opens : QueryWords.PublicInWords(name);

    private static Text Joined(IEnumerable<Text> texts) => Text.Join(new(", ", ", "), texts);
}
