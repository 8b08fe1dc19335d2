namespace LearnLaw.Web.Authorization;

/// <summary>
/// Metadata of an endpoint that checks the account behind a cookie (still open, same security stamp, own password) by its row in the same
/// transaction as its work, so that the look before each request is left out. <see cref="CurrentActor"/> knows nobody there.
/// </summary>
public sealed class ChecksPersonItself;
