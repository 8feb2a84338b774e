namespace Prevenance.Web.Hosting;

/// <summary>Those whom the pages of a module are for. Each audience has one policy, which all its addresses obey.</summary>
internal enum Audience
{
    /// <summary>Anybody, without saying who they are; nothing is told to anybody of what they read.</summary>
    Anybody,

    /// <summary>Those who sign in. Each address says which gesture it is, and the gate decides.</summary>
    Staff,

    /// <summary>A person in her own file, and in no other. Each address says which gesture it is, and the gate decides.</summary>
    Oneself,
}
