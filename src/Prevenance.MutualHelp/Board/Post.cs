using Prevenance.MutualHelp.Moderation;

namespace Prevenance.MutualHelp.Board;

/// <summary>A neighbour, as the others know them.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="FirstName">The first name, and nothing more.</param>
/// <param name="Quarter">The quarter of the city.</param>
public sealed record Member(string Id, string FirstName, string Quarter);

/// <summary>A request or an offer, as others read it.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Kind">What it is.</param>
/// <param name="By">Whose.</param>
/// <param name="Words">What it says.</param>
/// <param name="State">Where it stands.</param>
/// <param name="TrueOn">When somebody last said that it is still true.</param>
public sealed record Post(string Id, PostKind Kind, Member By, string Words, PostState State, DateOnly TrueOn);

/// <summary>A post as the animator of its quarter reads it.</summary>
/// <param name="Post">The post.</param>
/// <param name="IntroducedBy">Who introduced its author, in the author's words; nothing where it was not said.</param>
public sealed record PostToRead(Post Post, string? IntroducedBy);

/// <summary>What becomes of what somebody posted.</summary>
/// <param name="Judgement">By the rules: its numbers are shown before anything else.</param>
/// <param name="Id">Its identifier; nothing where nothing was stored.</param>
/// <param name="State">Where it stands; nothing where nothing was stored.</param>
public sealed record PostedHelp(Judgement Judgement, string? Id, PostState? State);

/// <summary>A message that came through the relay.</summary>
/// <param name="Post">What it is about.</param>
/// <param name="From">Whose.</param>
/// <param name="Words">What it says, masked.</param>
/// <param name="SentOn">When.</param>
public sealed record RelayedMessage(string Post, Member From, string Words, DateOnly SentOn);
