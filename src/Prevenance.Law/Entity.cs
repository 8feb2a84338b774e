namespace Prevenance.Law;

/// <summary>What a variable is about: a person, or a group of persons who hold roles in it.</summary>
public sealed class Entity
{
    private Entity(string key, string plural, Text label, IReadOnlyList<Role> roles)
    {
        (Key, Plural, Label, Roles) = (key, plural, label, roles);
        SimpleRoles = [.. roles.SelectMany(role => role.Parts.Count == 0 ? [role] : role.Parts)];
        if (SimpleRoles.Count > 32)
            throw new ArgumentException($"{key}: at most 32 simple roles", nameof(roles));
        foreach (var (role, bit) in SimpleRoles.Select((role, i) => (role, 1u << i)))
            role.Mask = bit;
        foreach (var role in roles.Where(role => role.Parts.Count > 0))
            role.Mask = role.Parts.Aggregate(0u, (mask, part) => mask | part.Mask);
    }

    /// <summary>The name in the singular, such as <c>famille</c>.</summary>
    public string Key { get; }

    /// <summary>The name under which instances are given, such as <c>familles</c>.</summary>
    public string Plural { get; }

    public Text Label { get; }

    /// <summary>The roles as people give them, in order; none for persons.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>The roles that persons actually hold.</summary>
    public IReadOnlyList<Role> SimpleRoles { get; }

    public bool IsPerson => Roles.Count == 0;

    public static Entity Person(string key, string plural, Text label) => new(key, plural, label, []);

    public static Entity Group(string key, string plural, Text label, params Role[] roles) => new(key, plural, label, roles);

    public override string ToString() => Key;
}
