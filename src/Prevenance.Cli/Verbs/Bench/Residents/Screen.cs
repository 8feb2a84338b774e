using System.Net;
using System.Text.RegularExpressions;

namespace Prevenance.Cli.Verbs.Bench.Residents;

/// <summary>A page of the interview as a resident meets it: what is asked, and the answers that travel with it.</summary>
internal sealed partial class Screen(string html)
{
    /// <summary>Whether a question is asked; else all the answers are shown to be checked.</summary>
    public bool Asks => Hidden("question") is not null;

    /// <summary>What the page of the answers sends on, to see the rights.</summary>
    public Dictionary<string, string> Answers => new() { ["answers"] = Hidden("answers") ?? "" };

    /// <summary>What a person picked at random among the people who could be there would send.</summary>
    public Dictionary<string, string> Answer(Random chance)
    {
        var form = new Dictionary<string, string> { ["answers"] = Hidden("answers") ?? "", ["question"] = Hidden("question")!, ["do"] = "next" };
        if (html.Contains("name=\"year\"", StringComparison.Ordinal))
            (form["day"], form["month"], form["year"]) = ($"{chance.Next(1, 29)}", $"{chance.Next(1, 13)}", $"{YearOf(form["question"], chance)}");
        else if (Options() is { Count: > 0 } options)
            form["value"] = options[chance.Next(options.Count)];
        else
            form["value"] = $"{NumberFor(form["question"], chance)}";
        return form;
    }

    private static int NumberFor(string question, Random chance) => question switch
    {
        "people.children" => chance.Next(0, 4),
        "childcare.hours" => 10 * chance.Next(0, 20),
        _ => 50 * chance.Next(0, 40),
    };

    private static int YearOf(string question, Random chance) =>
        question.Contains(".child", StringComparison.Ordinal) ? chance.Next(2008, 2026) : chance.Next(1945, 2007);

    private List<string> Options() => [.. RadioOrTick().Matches(html).Concat(ListItem().Matches(html)).Select(match => match.Groups[1].Value)];

    private string? Hidden(string name) =>
        Regex.Match(html, $"type=\"hidden\" name=\"{name}\" value=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("type=\"(?:radio|checkbox)\" id=\"value\\.[^\"]*\" name=\"value\" value=\"([^\"]+)\"")]
    private static partial Regex RadioOrTick();

    [GeneratedRegex("<option value=\"(\\d+)\"")]
    private static partial Regex ListItem();
}
