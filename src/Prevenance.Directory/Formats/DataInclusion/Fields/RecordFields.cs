using System.Text.Json;
using Prevenance.Directories.Contacts;

namespace Prevenance.Directories.Formats.DataInclusion.Fields;

/// <summary>The fields of a record, each read as what it should be; what is not so is told and left out.</summary>
/// <param name="record">The record.</param>
/// <param name="isPartial">Whether a field that must be there may be absent: in files of cases.</param>
internal sealed class RecordFields(JsonElement record, bool isPartial = false)
{
    private readonly List<RecordNote> notes = [];

    public IReadOnlyList<RecordNote> Notes => notes;

    /// <summary>A plain text, markup taken out; nothing where there is none.</summary>
    public string? Text(string field)
    {
        if (Find(field) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.String)
        {
            Lose(field, new Text("un texte est attendu : laissé de côté", "a text is expected: left out"));
            return null;
        }
        var (text, hadMarkup) = PlainText.Of(value.GetString()!);
        if (hadMarkup)
            Note(field, NoteKind.Noted, new Text("le HTML est devenu du texte, sans scripts, et les listes sont restées des listes", "HTML became text, without scripts, and lists stayed lists"));
        return text.Length > 0 ? text : null;
    }

    /// <summary>A text without which there is no record.</summary>
    public string Required(string field, int least, int most)
    {
        var text = Text(field);
        if (text is null && isPartial)
            return "";
        if (text is null)
            Refuse(field, new Text("manque", "missing"));
        else if (text.Length < least)
            Refuse(field, Texts.Text.Of($"{text.Length} signe(s), il en faut {least} : rien ne s’y lit", $"{text.Length} sign(s), {least} are needed: nothing can be read there"));
        else if (text.Length > most)
            (text, _) = (text[..most], Lose(field, Texts.Text.Of($"plus de {most} signes : coupé", $"more than {most} signs: cut")));
        return text ?? "";
    }

    /// <summary>A number; a text that looks like one is none.</summary>
    public double? Number(string field)
    {
        if (Find(field) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number))
            return number;
        Lose(field, new Text("un nombre est attendu : laissé de côté", "a number is expected: left out"));
        return null;
    }

    /// <summary>Yes or no; nothing where it is not said.</summary>
    public bool? Flag(string field)
    {
        if (Find(field) is not { } value)
            return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        Lose(field, new Text("true ou false est attendu : laissé de côté", "true or false is expected: left out"));
        return null;
    }

    /// <summary>The fields of an object; nothing where there is none.</summary>
    public RecordFields? Inner(string field) => Find(field) is { ValueKind: JsonValueKind.Object } inner ? new RecordFields(inner, isPartial: true) : null;

    /// <summary>The values of a list that the format knows; the others are left out by their names.</summary>
    public IReadOnlyList<string> Values(string field) => [.. Items(field).Where(item => IsKnown(field, item.Rank, item.Value)).Select(item => item.Value).Distinct()];

    /// <summary>One value that the format knows.</summary>
    public string? Value(string field) => Text(field) is { } value && IsKnown(field, null, value) ? value : null;

    /// <summary>The texts of a list, with their ranks.</summary>
    public IEnumerable<(int Rank, string Value)> Items(string field)
    {
        if (Find(field) is not { } list)
            yield break;
        if (list.ValueKind != JsonValueKind.Array)
        {
            Lose(field, new Text("une liste est attendue : laissé de côté", "a list is expected: left out"));
            yield break;
        }
        foreach (var (rank, item) in list.EnumerateArray().Index())
        {
            if (item.ValueKind == JsonValueKind.String)
                yield return (rank, item.GetString()!.Trim());
            else
                Lose($"{field}[{rank}]", new Text("un texte est attendu : laissé de côté", "a text is expected: left out"));
        }
    }

    public void Note(string field, NoteKind kind, Text because) => notes.Add(new RecordNote(field, kind, because));

    /// <summary>Tells of what the schema does not take, and is left out.</summary>
    public bool Lose(string field, Text because)
    {
        notes.Add(new RecordNote(field, NoteKind.Lost, because) { BreaksSchema = true });
        return true;
    }

    private void Refuse(string field, Text because) => notes.Add(new RecordNote(field, NoteKind.Refused, because) { BreaksSchema = true });

    private bool IsKnown(string field, int? rank, string value)
    {
        if (Vocabulary.Holds(field, value))
            return true;
        var nearest = NearestName.Find(value, Vocabulary.Of(field));
        Lose(rank is { } at ? $"{field}[{at}]" : field, nearest is null
            ? Texts.Text.Of($"« {value} » n’est pas dans la liste du format : laissé de côté", $"'{value}' is not in the list of the format: left out")
            : Texts.Text.Of($"« {value} » n’est pas dans la liste du format, « {nearest} » y est : laissé de côté", $"'{value}' is not in the list of the format, '{nearest}' is: left out"));
        return false;
    }

    private JsonElement? Find(string field) =>
        record.TryGetProperty(field, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? value : null;
}
