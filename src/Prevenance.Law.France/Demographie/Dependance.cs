namespace Prevenance.Law.France;

/// <summary>Degree of dependency, from 1 (the heaviest) to 6.</summary>
public enum Dependance
{
    [Label("Non défini", "Not assessed")]
    NonDefini,

    [Label("GIR 1", "GIR 1")]
    Gir1,

    [Label("GIR 2", "GIR 2")]
    Gir2,

    [Label("GIR 3", "GIR 3")]
    Gir3,

    [Label("GIR 4", "GIR 4")]
    Gir4,

    [Label("GIR 5", "GIR 5")]
    Gir5,

    [Label("GIR 6", "GIR 6")]
    Gir6,
}
