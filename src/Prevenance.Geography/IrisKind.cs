namespace Prevenance.Geography;

/// <summary>What an IRIS is for, as the Insee says it by a letter.</summary>
public enum IrisKind
{
    /// <summary>H: people live there, 1,800 to 5,000 in general.</summary>
    Dwellings,

    /// <summary>A: more people work there than live there.</summary>
    Activity,

    /// <summary>D: large and hardly lived in: woods, parks, docks.</summary>
    Various,

    /// <summary>Z: a commune that is not divided.</summary>
    WholeCommune,
}
