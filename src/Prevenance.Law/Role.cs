namespace Prevenance.Law;

/// <summary>A place that a person holds in a group, such as <c>demandeur</c> in a <c>famille</c>.</summary>
/// <remarks>
/// A role may gather others: <c>parents</c> are the <c>demandeur</c>, then the <c>conjoint</c>.
/// Persons hold only simple roles.
/// </remarks>
public sealed class Role
{
    private Role(string key, string? plural, int? max, IReadOnlyList<Role> parts) =>
        (Key, Plural, Max, Parts) = (key, plural, max, parts);

    public string Key { get; }

    /// <summary>The name under which a list of persons is given, where the field has one.</summary>
    public string? Plural { get; }

    /// <summary>How many persons of one group may hold the role; no limit when absent.</summary>
    public int? Max { get; }

    public IReadOnlyList<Role> Parts { get; }

    /// <summary>One bit for each simple role that this role covers; set by the entity that owns it.</summary>
    internal uint Mask { get; set; }

    public static Role One(string key) => new(key, null, 1, []);

    public static Role Many(string key, string? plural = null) => new(key, plural, null, []);

    /// <summary>A role whose holders take the given simple roles in turn.</summary>
    public static Role InTurn(string key, string plural, params Role[] parts) => new(key, plural, parts.Length, parts);

    public override string ToString() => Key;
}
