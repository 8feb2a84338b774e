using Microsoft.AspNetCore.Http;
using Prevenance.Choices;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet;

/// <summary>What somebody typed to add to a lesson, word for word.</summary>
/// <param name="Lesson">The lesson, by its key.</param>
/// <param name="Kind">What it adds.</param>
/// <param name="Role">As what they speak.</param>
/// <param name="Words">In their words.</param>
/// <param name="Nobody">What looks like a name in them and, as they say, is nobody’s; blank where nothing was said.</param>
public sealed record TypedVoice(string Lesson, string Kind, string Role, string Words, string Nobody)
{
    /// <summary>The name of the field where they say so.</summary>
    internal const string NobodyField = "nobody";

    /// <summary>Before anything is typed.</summary>
    public static TypedVoice Nothing { get; } = new("", "", "", "", "");

    /// <summary>A field of the form of a lesson: the page has a form for each.</summary>
    internal static string FieldOf(string lesson, string field) => $"{lesson}.{field}";

    internal static TypedVoice Of(IFormCollection form) => new(form["lesson"].ToString(), form["kind"].ToString(), form["role"].ToString(), form["words"].ToString(), form[NobodyField].ToString());

    /// <summary>What it adds and as what they speak; faults are noted by field.</summary>
    internal (VoiceKind Kind, VoiceRole Role) Read(Errors errors) => (Chosen<VoiceKind>(Kind, "kind", VoiceText.WhatFirst, errors), Chosen<VoiceRole>(Role, "role", VoiceText.AsFirst, errors));

    /// <summary>What looks like a name and nobody said is nobody’s: it is asked about, and may be sent all the same.</summary>
    internal string? AskedAbout => NamedPerson.MaybeIn(Words) is { } name && name != Nobody ? name : null;

    private T Chosen<T>(string typed, string field, Text missing, Errors errors)
        where T : struct, Enum
    {
        if (Enum.TryParse<T>(typed, out var chosen) && Enum.IsDefined(chosen))
            return chosen;
        errors.Note(FieldOf(Lesson, field), missing);
        return default;
    }
}
