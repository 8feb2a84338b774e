using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Prevenance.Directories.Schedules;

namespace Prevenance.Directories;

/// <summary>
/// A service that exists for people, as one source tells it. What a source does not say is unknown: a list that is empty says nothing, and never "none".
/// </summary>
/// <param name="Id">Its identifier, which stays: referrals name it.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What it does, in plain text.</param>
public sealed record Service(string Id, string Source, string Name, string Description)
{
    /// <summary>The structure that runs it; nothing where the source has none.</summary>
    public string? StructureId { get; init; }

    /// <summary>What it is, in the words of data.inclusion: <c>atelier</c>, <c>accompagnement</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>What it is about, in the words of data.inclusion.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Whom it is for.</summary>
    public Audience Audience { get; init; } = new();

    public Fees Fees { get; init; } = new(FeeKind.Unknown);

    public Reception Reception { get; init; }

    /// <summary>How it is called on, and by whom.</summary>
    public Mobilisation Mobilisation { get; init; } = new();

    public IReadOnlyList<string> Telephones { get; init; } = [];

    public IReadOnlyList<Mail> Mails { get; init; } = [];

    /// <summary>The person to ask for: for professionals only.</summary>
    public string? Contact { get; init; }

    /// <summary>Its page at the source.</summary>
    public Link? Page { get; init; }

    /// <summary>How many weeks it lasts.</summary>
    public double? Weeks { get; init; }

    /// <summary>How many hours a week it takes.</summary>
    public double? HoursAWeek { get; init; }

    /// <summary>Languages that are spoken there: <c>fr</c>, <c>ar</c>, <c>lsf</c> for French sign language.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public Accessibility Accessibility { get; init; } = new();

    public Capacity? Capacity { get; init; }

    /// <summary>Days during which it is closed, as its text says: to be confirmed.</summary>
    public Closure? Closure { get; init; }

    public Freshness Freshness { get; init; } = new(null, null);

    /// <summary>Whose file it was read from; nothing where its source says so itself.</summary>
    public Publication? Publication { get; init; }

    /// <summary>Where it is given: area, hours and access belong to each place, not to the service.</summary>
    public IReadOnlyList<ServicePlace> Places { get; init; } = [];

    /// <summary>A warning that its source gives.</summary>
    public string? Alert { get; init; }

    /// <summary>Rules by which it is given or closed, where opening hours do not say them.</summary>
    public IReadOnlyList<Schedule> Schedules { get; init; } = [];

    /// <summary>The document that it came from, where that says more than is read here: what nothing here changed goes back as it came.</summary>
    [JsonIgnore]
    public JsonObject? Document { get; init; }

    /// <summary>Whether it is sensitive, once that is settled: by a human, or by what everybody may read of it. Nothing until then.</summary>
    public bool? SettledSensitivity { get; init; }

    /// <summary>Whether its place must not be found: by its themes and words, until a human says otherwise.</summary>
    public bool IsSensitive => SettledSensitivity ?? Sensitivity.IsLikely(this);
}
