namespace Prevenance.Directories;

/// <summary>How people are received; nothing where the source does not say.</summary>
[Flags]
public enum Reception
{
    Unknown = 0,
    OnSite = 1,
    Remote = 2,
}
