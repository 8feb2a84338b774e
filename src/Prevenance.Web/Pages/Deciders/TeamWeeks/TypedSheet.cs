using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Pages.Deciders.TeamWeeks;

/// <summary>What was typed of a team, word for word, by field.</summary>
/// <param name="Fields">Those that are not blank.</param>
public sealed record TypedSheet(IReadOnlyDictionary<string, string> Fields)
{
    private const int Longest = 200;

    /// <summary>Before anything is typed.</summary>
    public static TypedSheet Blank { get; } = new(new Dictionary<string, string>());

    /// <summary>What was typed in a field; no words where it was left blank.</summary>
    public string this[string field] => Fields.GetValueOrDefault(field, "");

    /// <summary>Whether nothing was typed in a field.</summary>
    public bool IsBlank(SheetField field) => this[field.Id].Length == 0 && (field.IsExact || this[field.Id + SheetField.To].Length == 0);

    /// <summary>Only what is asked is taken: the form was in anybody’s hands.</summary>
    internal static TypedSheet Of(IFormCollection form) => new(Names()
        .Select(name => (Name: name, Typed: form[name].ToString().Trim()))
        .Where(one => one.Typed.Length > 0)
        .ToDictionary(one => one.Name, one => one.Typed.Length > Longest ? one.Typed[..Longest] : one.Typed));

    private static IEnumerable<string> Names() => SheetFields.Parts.SelectMany(part => part.Names);
}
