<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>S&amp;witch to this account</source>
        <translation>このアカウントに切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>アカウントの名前</translation>
    </message>
    <message>
        <source>Empty: as the provider says.</source>
        <translation>空欄：プロバイダーが示す名前。</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>名前を保存</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>名前を変更しない</translation>
    </message>
    <message>
        <source>Bifrost forgets this account. The account itself stays at the provider.</source>
        <translation>Bifrostからこのアカウントを消去します。アカウント自体はプロバイダーに残ります。</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>今すぐ削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>サブジェクト：%1</translation>
    </message>
</context>
<context>
    <name>AccountChip</name>
    <message>
        <source>Signing out</source>
        <translation>サインアウト中</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>更新されていません</translation>
    </message>
    <message>
        <source>Opens the accounts and the profile</source>
        <translation>アカウントとプロフィールを開きます</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>Folded; shows what can be done with the account</source>
        <translation>折りたたまれています。アカウントの操作を表示します</translation>
    </message>
    <message>
        <source>Unfolded; what can be done follows</source>
        <translation>展開されています。操作が続きます</translation>
    </message>
</context>
<context>
    <name>AccountLabels</name>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>名前のないアカウント</translation>
    </message>
    <message>
        <source>current account</source>
        <translation>現在のアカウント</translation>
    </message>
</context>
<context>
    <name>AccountNoticeText</name>
    <message>
        <source>You signed in as %1, not as %2</source>
        <translation>%2ではなく%1としてサインインしました</translation>
    </message>
    <message>
        <source>The provider has signed you in as somebody else. Nothing of %1 was changed.</source>
        <translation>プロバイダーでは別のユーザーがサインインしています。%1については何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is one of your accounts already</source>
        <translation>%1はすでにアカウントの一覧にあります</translation>
    </message>
    <message>
        <source>Its session was renewed. To add somebody else, choose another user in the browser.</source>
        <translation>このアカウントのセッションを更新しました。別の人を追加するには、ブラウザーで別のユーザーを選んでください。</translation>
    </message>
    <message>
        <source>You are signed out of all accounts</source>
        <translation>すべてのアカウントからサインアウトしました</translation>
    </message>
    <message>
        <source>They stay in the list for your next sign-in.</source>
        <translation>アカウントは次回のサインインのために一覧に残ります。</translation>
    </message>
    <message>
        <source>You aren&apos;t signed out of all accounts</source>
        <translation>サインアウトできていないアカウントがあります</translation>
    </message>
    <message>
        <source>Couldn&apos;t sign out of: %1. Open the account and sign out there to see why.</source>
        <translation>サインアウトできなかったアカウント：%1。原因を確かめるには、アカウントを開き、そこでサインアウトしてください。</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1：もう一度サインインしてください</translation>
    </message>
    <message>
        <source>The session of this account has ended or can&apos;t be renewed. Press here to open it.</source>
        <translation>このアカウントのセッションは終了したか、更新できません。ここを押すとアカウントを開きます。</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>アカウントを検索</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>アカウントを管理</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>There is no account yet.</source>
        <translation>アカウントはまだありません。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>サインインしたままにする</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Sign out of &amp;all now</source>
        <translation>今すぐすべてサインアウト(&amp;A)</translation>
    </message>
    <message>
        <source>Sign out of &amp;all accounts</source>
        <translation>すべてのアカウントからサインアウト(&amp;A)</translation>
    </message>
    <message>
        <source>Signing out of all accounts...</source>
        <translation>すべてのアカウントからサインアウト中...</translation>
    </message>
    <message>
        <source>Your browser opens a page for each account, one after the other.</source>
        <translation>ブラウザーがアカウントごとに順番にページを開きます。</translation>
    </message>
</context>
<context>
    <name>AddAccountCard</name>
    <message>
        <source>&amp;Add an account</source>
        <translation>アカウントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use another provider</source>
        <translation>別のプロバイダーを使う</translation>
    </message>
    <message>
        <source>No provider is set up yet.</source>
        <translation>プロバイダーはまだ設定されていません。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>The provider displays it when you register the application.</source>
        <translation>アプリケーションを登録すると、プロバイダーに表示されます。</translation>
    </message>
    <message>
        <source>Redirect URL for this provider</source>
        <translation>このプロバイダー用のリダイレクトURL</translation>
    </message>
    <message>
        <source>Register exactly this redirect URL with the provider.</source>
        <translation>このリダイレクトURLをそのままプロバイダーに登録してください。</translation>
    </message>
    <message>
        <source>Sign in with this provider</source>
        <translation>このプロバイダーでサインイン</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>クライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>Sign in with your browser to add the account.</source>
        <translation>アカウントを追加するには、ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>Signs somebody else in with %1. Nobody is signed out.</source>
        <translation>別のユーザーを %1 でサインインします。サインアウトされる人はいません。</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The API&apos;s server wasn&apos;t found</source>
        <translation>APIのサーバーが見つかりませんでした</translation>
    </message>
    <message>
        <source>Check the address. If it is right, check your network.</source>
        <translation>アドレスを確認してください。正しい場合は、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Nothing responds at this address</source>
        <translation>このアドレスでは何も応答しません</translation>
    </message>
    <message>
        <source>Check the host and the port, and whether the API is running.</source>
        <translation>ホストとポート、およびAPIが動いているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The API&apos;s server can&apos;t be trusted</source>
        <translation>APIのサーバーを信頼できません</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t one that this computer trusts, so the access token wasn&apos;t sent.</source>
        <translation>サーバーの証明書をこのコンピューターが信頼していないため、アクセストークンは送信されませんでした。</translation>
    </message>
    <message>
        <source>No secure connection to the API</source>
        <translation>APIへの安全な接続がありません</translation>
    </message>
    <message>
        <source>The server offers none that this computer accepts, so the access token wasn&apos;t sent.</source>
        <translation>このコンピューターが受け付ける接続方式をサーバーが提供していないため、アクセストークンは送信されませんでした。</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>ネットワークがありません</translation>
    </message>
    <message>
        <source>Connect to the network, and send the request again.</source>
        <translation>ネットワークに接続してから、要求をもう一度送信してください。</translation>
    </message>
    <message>
        <source>The API took too long</source>
        <translation>APIの応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>It may have received the request, but sent no complete response within a minute.</source>
        <translation>APIは要求を受け取った可能性がありますが、1分以内に完全な応答を送りませんでした。</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>The API may have received the request, but its response isn&apos;t complete.</source>
        <translation>APIは要求を受け取った可能性がありますが、応答が完全ではありません。</translation>
    </message>
    <message>
        <source>The response is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>Bifrost shows responses of up to 8 MiB. Ask for less, for example for fewer entries.</source>
        <translation>Bifrostが表示できる応答は8 MiBまでです。項目の数を減らすなど、要求する量を少なくしてください。</translation>
    </message>
    <message>
        <source>The API redirects to another server</source>
        <translation>APIが別のサーバーにリダイレクトしています</translation>
    </message>
    <message>
        <source>It leads to %1, where the access token wasn&apos;t sent. If you trust that server, enter its address.</source>
        <translation>リダイレクト先は%1です。そこへはアクセストークンを送信していません。そのサーバーを信頼する場合は、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The access token has too few scopes for this request, and the API doesn&apos;t say which one it needs.</source>
        <translation>この要求にはアクセストークンのスコープが足りませんが、どのスコープが必要かをAPIは示していません。</translation>
    </message>
    <message>
        <source>The access token lacks: %1. Sign in again, and consent to it.</source>
        <translation>アクセストークンに足りないもの：%1。もう一度サインインし、同意してください。</translation>
    </message>
    <message>
        <source>The API requires another permission</source>
        <translation>APIが別の許可を求めています</translation>
    </message>
    <message>
        <source>The API requires a stronger or more recent sign-in</source>
        <translation>APIがより強力な、またはより新しいサインインを求めています</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for your password or for a second factor.</source>
        <translation>もう一度サインインしてください。プロバイダーがパスワードまたは2つ目の要素を求めることがあります。</translation>
    </message>
    <message>
        <source>The API rejected the access token</source>
        <translation>APIがアクセストークンを拒否しました</translation>
    </message>
    <message>
        <source>It was renewed, and the API rejected the new one, too. The API may accept tokens of another provider, or for another audience.</source>
        <translation>トークンを更新しましたが、APIは新しいものも拒否しました。APIが受け付けるのは、別のプロバイダーのトークンか、別の対象（audience）向けのトークンである可能性があります。</translation>
    </message>
    <message>
        <source>It doesn&apos;t say what it expects.</source>
        <translation>APIは何を求めているかを示していません。</translation>
    </message>
    <message>
        <source>It asks for the method %1. Bifrost offers the access token alone.</source>
        <translation>APIは方式%1を求めています。Bifrostが提示するのはアクセストークンだけです。</translation>
    </message>
    <message>
        <source>Message from the API: %1</source>
        <translation>APIからのメッセージ：%1</translation>
    </message>
    <message>
        <source>The request was canceled</source>
        <translation>要求をキャンセルしました</translation>
    </message>
    <message>
        <source>The API may have received it already.</source>
        <translation>APIがすでに受け取った可能性があります。</translation>
    </message>
    <message>
        <source>The API expects another way to sign in</source>
        <translation>APIは別のサインイン方法を求めています</translation>
    </message>
    <message>
        <source>The API doesn&apos;t allow this request</source>
        <translation>APIがこの要求を許可していません</translation>
    </message>
    <message>
        <source>It knows who you are. Another user, or another permission at the API, may be needed.</source>
        <translation>APIはあなたが誰かを認識しています。別のユーザー、またはAPIでの別の許可が必要な可能性があります。</translation>
    </message>
    <message>
        <source>The API asks you to wait</source>
        <translation>APIが待つよう求めています</translation>
    </message>
    <message>
        <source>Send the request again in %1 minutes.</source>
        <translation>%1分後に、要求をもう一度送信してください。</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成されました</translation>
    </message>
    <message>
        <source>accepted, to be done later</source>
        <translation>受け付けられ、後で実行されます</translation>
    </message>
    <message>
        <source>done, and there is nothing to show</source>
        <translation>完了しました。表示するものはありません</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>the API doesn&apos;t understand the request</source>
        <translation>APIが要求を理解できません</translation>
    </message>
    <message>
        <source>the API doesn&apos;t know who is asking</source>
        <translation>APIは誰からの要求かを認識していません</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>nothing is at this address</source>
        <translation>このアドレスには何もありません</translation>
    </message>
    <message>
        <source>this method isn&apos;t allowed here</source>
        <translation>このメソッドはここでは許可されていません</translation>
    </message>
    <message>
        <source>not available in a form that the headers accept</source>
        <translation>ヘッダーが受け付ける形式では提供されていません</translation>
    </message>
    <message>
        <source>it conflicts with what is there</source>
        <translation>すでにあるものと競合しています</translation>
    </message>
    <message>
        <source>the API doesn&apos;t read this kind of body</source>
        <translation>APIはこの種類の本文を読み取れません</translation>
    </message>
    <message>
        <source>the API understands the body, but can&apos;t use it</source>
        <translation>APIは本文を理解しましたが、使用できません</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>要求が多すぎます</translation>
    </message>
    <message>
        <source>the request succeeded</source>
        <translation>要求は成功しました</translation>
    </message>
    <message>
        <source>the API failed</source>
        <translation>APIでエラーが発生しました</translation>
    </message>
    <message>
        <source>the API refused the request</source>
        <translation>APIが要求を拒否しました</translation>
    </message>
    <message>
        <source>the API points elsewhere</source>
        <translation>APIが別の場所を示しています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status, and what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Only reads.</source>
        <translation>読み取るだけです。</translation>
    </message>
    <message>
        <source>Removes something at the API, and may not be undone.</source>
        <translation>APIから何かを削除します。元に戻せない可能性があります。</translation>
    </message>
    <message>
        <source>May change something at the API, and twice if sent twice.</source>
        <translation>APIの何かを変更する可能性があり、2回送信すると2回変更されます。</translation>
    </message>
    <message>
        <source>Changes something at the API.</source>
        <translation>APIの何かを変更します。</translation>
    </message>
</context>
<context>
    <name>ApiCall</name>
    <message>
        <source>Leave out Authorization: Bifrost adds the access token itself.</source>
        <translation>Authorizationは入力しないでください。アクセストークンはBifrostが追加します。</translation>
    </message>
    <message>
        <source>Write each header as Name: value, in ASCII.</source>
        <translation>各ヘッダーは、ASCII文字で「Name: value」の形式で入力してください。</translation>
    </message>
    <message>
        <source>Enter the address of an API.</source>
        <translation>APIのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://api.example.com/orders.</source>
        <translation>https://api.example.com/ordersのような完全なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Leave out the name and password.</source>
        <translation>名前とパスワードは含めないでください。</translation>
    </message>
    <message>
        <source>The access token is sent over https alone, or to this computer.</source>
        <translation>アクセストークンは、httpsまたはこのコンピューター宛てでのみ送信されます。</translation>
    </message>
</context>
<context>
    <name>ApiControl</name>
    <message>
        <source>canceled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>ApiForm</name>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>送信(&amp;N)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>curlとしてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>It needs the scope %1, which this session doesn&apos;t have. Add it in Settings.</source>
        <translation>スコープ%1が必要ですが、このセッションにはありません。設定画面で追加してください。</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Earlier requests, until you sign out</source>
        <translation>以前の要求（サインアウトするまで）</translation>
    </message>
    <message>
        <source>These servers may get the access token:</source>
        <translation>アクセストークンを受け取ってよいサーバー：</translation>
    </message>
    <message>
        <source>Calls an API with your access token, as an application would.</source>
        <translation>アプリケーションと同じように、アクセストークンを使ってAPIを呼び出します。</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>許可(&amp;L)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Whoever has the access token can act in your name until it expires. Allow it only for a server that you trust. Bifrost remembers your answer.</source>
        <translation>アクセストークンを持つ人は、その有効期限が切れるまで、あなたの名前で操作できます。信頼できるサーバーに対してのみ許可してください。Bifrostは回答を記憶します。</translation>
    </message>
    <message>
        <source>Send the access token to %1?</source>
        <translation>アクセストークンを%1に送信しますか？</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>The servers that may get the access token are set %1: %2</source>
        <translation>アクセストークンを受け取ってよいサーバーは%1指定されています：%2</translation>
    </message>
</context>
<context>
    <name>ApiResponseView</name>
    <message>
        <source>The response, a picture</source>
        <translation>応答（画像）</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>応答の本文</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Headers of the response</source>
        <translation>応答のヘッダー</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>ヘッダーをコピー</translation>
    </message>
    <message>
        <source>Save &amp;response...</source>
        <translation>応答を保存(&amp;R)...</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1の応答を待っています</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1を受信しました</translation>
    </message>
    <message>
        <source>The request was sent.</source>
        <translation>要求を送信しました。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>the access token was renewed for it</source>
        <translation>このためにアクセストークンを更新しました</translation>
    </message>
    <message>
        <source>The picture is being read...</source>
        <translation>画像を読み込み中...</translation>
    </message>
    <message>
        <source>The body isn&apos;t text, and isn&apos;t shown. You can save it to a file.</source>
        <translation>本文はテキストではないため、表示されません。ファイルに保存できます。</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>応答を保存</translation>
    </message>
    <message>
        <source>The response was saved as %1.</source>
        <translation>応答を%1として保存しました。</translation>
    </message>
</context>
<context>
    <name>AutostartText</name>
    <message>
        <source>Starting with the desktop couldn&apos;t be changed</source>
        <translation>「デスクトップと同時に起動」を変更できませんでした</translation>
    </message>
    <message>
        <source>Change it in the settings of your desktop, where the programs are listed that start with it.</source>
        <translation>デスクトップの設定にある、同時に起動するプログラムの一覧で変更してください。</translation>
    </message>
</context>
<context>
    <name>BackgroundPortal</name>
    <message>
        <source>Keeps your accounts signed in.</source>
        <translation>アカウントのサインインを維持します。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>The logo %1 can&apos;t be read. Enter the whole path of a file that you may read.</source>
        <translation>ロゴ%1を読み取れません。読み取りが許可されているファイルの完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 1 MiB. Use a smaller file.</source>
        <translation>ロゴ%1は1 MiBを超えています。より小さいファイルを使ってください。</translation>
    </message>
    <message>
        <source>The logo %1 isn&apos;t a PNG, JPEG, WebP or SVG picture, or has more than 16 million pixels.</source>
        <translation>ロゴ%1は、PNG、JPEG、WebP、SVGのいずれの画像でもないか、1600万ピクセルを超えています。</translation>
    </message>
    <message>
        <source>The logo %1 refers to other files, contains a script, or is too complex. Save it as PNG.</source>
        <translation>ロゴ%1は、ほかのファイルを参照しているか、スクリプトを含むか、複雑すぎます。PNGとして保存してください。</translation>
    </message>
    <message>
        <source>The color &quot;%1&quot; isn&apos;t one. Write it as #rrggbb.</source>
        <translation>色「%1」は色として認識できません。#rrggbbの形式で指定してください。</translation>
    </message>
    <message>
        <source>The color %1 would be hard to read, so a darker or lighter one of the same hue is used.</source>
        <translation>色%1は読みにくいため、同じ色相のより暗い、またはより明るい色を使います。</translation>
    </message>
</context>
<context>
    <name>BrandCard</name>
    <message>
        <source>From the provider</source>
        <translation>プロバイダーのもの</translation>
    </message>
    <message>
        <source>Bifrost&apos;s own</source>
        <translation>Bifrost独自のもの</translation>
    </message>
    <message>
        <source>Your organization&apos;s look</source>
        <translation>組織のデザイン</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>%1指定されているため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>A name, a color, and a logo can be set in the settings file, below [Branding].</source>
        <translation>名前、色、ロゴは、設定ファイルの[Branding]の下で指定できます。</translation>
    </message>
    <message>
        <source>a logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Your organization has set no look of its own.</source>
        <translation>組織独自のデザインは設定されていません。</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>使用中：%1</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Signing out</source>
        <translation>サインアウトしています</translation>
    </message>
    <message>
        <source>Your browser is opening the provider&apos;s page, which ends your session there. If nothing happens, press the button.</source>
        <translation>ブラウザーがプロバイダーのページを開き、そこでセッションを終了します。何も起こらない場合は、ボタンを押してください。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>You can close this tab and return to {{name}}. This page can&apos;t be loaded again.</source>
        <translation>このタブを閉じて {{name}} に戻ってください。このページは再読み込みできません。</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>{{name}} did not accept this sign-in</source>
        <translation>{{name}} はこのサインインを受け付けませんでした</translation>
    </message>
    <message>
        <source>{{message}} Nobody is signed in. You can close this tab and return to {{name}}.</source>
        <translation>{{message}} 誰もサインインしていません。このタブを閉じて {{name}} に戻ってください。</translation>
    </message>
    <message>
        <source>The request was declined</source>
        <translation>要求は拒否されました</translation>
    </message>
    <message>
        <source>Nothing has changed. You can close this tab and try again in {{name}}.</source>
        <translation>何も変更されていません。このタブを閉じて、{{name}} でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>You can close this tab. See {{name}} for what happened and what to do next.</source>
        <translation>このタブは閉じてかまいません。何が起きたか、次に何をすればよいかは {{name}} でご確認ください。</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>このページは古くなっています</translation>
    </message>
    <message>
        <source>No sign-in or sign-out is waiting for it anymore. You can close this tab and start again in {{name}}.</source>
        <translation>このページを待っているサインインやサインアウトはもうありません。このタブを閉じて、{{name}} で最初からやり直してください。</translation>
    </message>
    <message>
        <source>This response could not be matched</source>
        <translation>この応答を関連付けられませんでした</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which sign-in it belongs to, so {{name}} ignored it and is still waiting. See {{name}} for what to do next. You can close this tab.</source>
        <translation>どのサインインのものかを示していないため、{{name}} はこの応答を無視し、引き続き待機しています。次に何をすればよいかは {{name}} でご確認ください。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>This sign-in expects another address</source>
        <translation>このサインインでは別のアドレスが必要です</translation>
    </message>
    <message>
        <source>{{name}} asked for a different name of this computer: localhost, 127.0.0.1, and [::1] aren&apos;t the same here. See {{name}} for what to do next. You can close this tab.</source>
        <translation>{{name}} はこのコンピューターの別の名前を指定しました。localhost、127.0.0.1、[::1] は、ここでは同じではありません。次に何をすればよいかは {{name}} でご確認ください。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>This link has been used</source>
        <translation>このリンクは使用済みです</translation>
    </message>
    <message>
        <source>Press &quot;Open the browser again&quot; in {{name}}. You can close this tab.</source>
        <translation>{{name}} で「ブラウザーをもう一度開く」を押してください。このタブは閉じてかまいません。</translation>
    </message>
</context>
<context>
    <name>CheckMeaning</name>
    <message>
        <source>The provider&apos;s description of itself must be readable, and must not say anything twice.</source>
        <translation>プロバイダー自身の情報は、読み取り可能で、重複のないものでなければなりません。</translation>
    </message>
    <message>
        <source>The description must be that of the issuer that you configured, character by character.</source>
        <translation>プロバイダー自身の情報は、設定した発行者のものと1文字も違ってはなりません。</translation>
    </message>
    <message>
        <source>The description must name one issuer, not a pattern for many.</source>
        <translation>プロバイダー自身の情報は、複数用のパターンではなく、1つの発行者を示す必要があります。</translation>
    </message>
    <message>
        <source>The description must contain the addresses that signing in needs.</source>
        <translation>プロバイダー自身の情報には、サインインに必要なアドレスが含まれている必要があります。</translation>
    </message>
    <message>
        <source>The provider&apos;s addresses must be encrypted (https), so that nobody on the network can read along.</source>
        <translation>プロバイダーのアドレスは、ネットワーク上で盗み見られないように、暗号化（https）されている必要があります。</translation>
    </message>
    <message>
        <source>The provider must accept requests that this application can send.</source>
        <translation>プロバイダーは、このアプリケーションが送信できる要求を受け付ける必要があります。</translation>
    </message>
    <message>
        <source>The provider must offer the authorization code flow, with which desktop applications sign in.</source>
        <translation>プロバイダーは、デスクトップアプリケーションのサインインに使う認可コードフローを提供する必要があります。</translation>
    </message>
    <message>
        <source>The provider must offer PKCE with S256, so that nobody else can use the code.</source>
        <translation>プロバイダーは、ほかの人がコードを使えないように、S256のPKCEを提供する必要があります。</translation>
    </message>
    <message>
        <source>The provider must be able to bind tokens to this computer, if the settings require it.</source>
        <translation>設定で必須の場合、プロバイダーはトークンをこのコンピューターにバインドできる必要があります。</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be readable.</source>
        <translation>ブラウザーの応答は読み取り可能でなければなりません。</translation>
    </message>
    <message>
        <source>The browser&apos;s response must contain each value only once.</source>
        <translation>ブラウザーの応答に、同じ値が2回含まれていてはなりません。</translation>
    </message>
    <message>
        <source>The browser&apos;s response must say which sign-in it belongs to.</source>
        <translation>ブラウザーの応答は、どのサインインのものかを示す必要があります。</translation>
    </message>
    <message>
        <source>The browser&apos;s response must belong to this sign-in, so that nobody can slip in another one.</source>
        <translation>ブラウザーの応答は、このサインインのものでなければなりません。別の応答が紛れ込むのを防ぎます。</translation>
    </message>
    <message>
        <source>The browser&apos;s response must say which provider sent it, if the provider has announced that.</source>
        <translation>プロバイダーが対応を公開している場合、ブラウザーの応答は、どのプロバイダーが送ったかを示す必要があります。</translation>
    </message>
    <message>
        <source>The browser&apos;s response must come from this provider and not from another one.</source>
        <translation>ブラウザーの応答は、別のプロバイダーではなく、このプロバイダーからのものでなければなりません。</translation>
    </message>
    <message>
        <source>The browser&apos;s response must contain a code or an error.</source>
        <translation>ブラウザーの応答には、コードまたはエラーが含まれている必要があります。</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be signed, if that was requested.</source>
        <translation>要求した場合、ブラウザーの応答は署名されている必要があります。</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be meant for this application.</source>
        <translation>ブラウザーの応答は、このアプリケーション用のものでなければなりません。</translation>
    </message>
    <message>
        <source>The browser&apos;s response must not be older than it says it may be.</source>
        <translation>ブラウザーの応答は、それ自体が示す有効期限内でなければなりません。</translation>
    </message>
    <message>
        <source>An address that the user pastes must be the one that the provider sends the browser to.</source>
        <translation>ユーザーが貼り付けるアドレスは、プロバイダーがブラウザーを送る先のアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>The provider must return a reference to the request that was sent to it.</source>
        <translation>プロバイダーは、送信された要求への参照を返す必要があります。</translation>
    </message>
    <message>
        <source>The response must contain the code with which the application asks for its tokens.</source>
        <translation>応答には、アプリケーションがトークンを要求するためのコードが含まれている必要があります。</translation>
    </message>
    <message>
        <source>The code for the other device must be short and easy to enter.</source>
        <translation>別のデバイス用のコードは、短く入力しやすいものでなければなりません。</translation>
    </message>
    <message>
        <source>The page on which the code is entered must have an encrypted address (https).</source>
        <translation>コードを入力するページのアドレスは、暗号化（https）されている必要があります。</translation>
    </message>
    <message>
        <source>The response with the tokens must be readable.</source>
        <translation>トークンを含む応答は読み取り可能でなければなりません。</translation>
    </message>
    <message>
        <source>The response must contain an access token.</source>
        <translation>応答には、アクセストークンが含まれている必要があります。</translation>
    </message>
    <message>
        <source>The access token must be of a type that this application can use.</source>
        <translation>アクセストークンは、このアプリケーションで使用できる種類でなければなりません。</translation>
    </message>
    <message>
        <source>The access token must be bound to this computer, if the settings require it.</source>
        <translation>設定で必須の場合、アクセストークンはこのコンピューターにバインドされている必要があります。</translation>
    </message>
    <message>
        <source>The response must contain an ID token, which says who has signed in.</source>
        <translation>応答には、誰がサインインしたかを示すIDトークンが含まれている必要があります。</translation>
    </message>
    <message>
        <source>The provider&apos;s keys must be readable.</source>
        <translation>プロバイダーの鍵は読み取り可能でなければなりません。</translation>
    </message>
    <message>
        <source>There must not be more keys than can be searched quickly.</source>
        <translation>鍵の数は、短時間で検索できる範囲でなければなりません。</translation>
    </message>
    <message>
        <source>The token must not be encrypted, unless this application has a key to decrypt it.</source>
        <translation>このアプリケーションに復号鍵がない場合、トークンは暗号化されていてはなりません。</translation>
    </message>
    <message>
        <source>The token must have the form of a signed token.</source>
        <translation>トークンは、署名付きトークンの形式でなければなりません。</translation>
    </message>
    <message>
        <source>The token must not be larger than any genuine one.</source>
        <translation>トークンの大きさは、正規のトークンであり得る範囲でなければなりません。</translation>
    </message>
    <message>
        <source>The token&apos;s header must be readable.</source>
        <translation>トークンのヘッダーは読み取り可能でなければなりません。</translation>
    </message>
    <message>
        <source>The token must not demand anything that this application doesn&apos;t know.</source>
        <translation>トークンは、このアプリケーションの知らないものを必要としてはなりません。</translation>
    </message>
    <message>
        <source>The token must be signed with a method that is accepted. Unsigned tokens never are.</source>
        <translation>トークンは、受け付け可能な方法で署名されている必要があります。署名のないトークンは受け付けません。</translation>
    </message>
    <message>
        <source>The key that signed the token must be one that the provider publishes.</source>
        <translation>トークンに署名した鍵は、プロバイダーが公開している鍵でなければなりません。</translation>
    </message>
    <message>
        <source>That key must be strong enough and meant for signatures.</source>
        <translation>その鍵は、十分に強力で、署名用でなければなりません。</translation>
    </message>
    <message>
        <source>The signature must prove that the provider wrote the token and that nobody changed it.</source>
        <translation>署名は、プロバイダーがトークンを作成し、誰も変更していないことを証明する必要があります。</translation>
    </message>
    <message>
        <source>The encrypted message must have the form of one.</source>
        <translation>メッセージは、暗号化されたメッセージの形式でなければなりません。</translation>
    </message>
    <message>
        <source>The encrypted message must not demand anything that this application doesn&apos;t know.</source>
        <translation>暗号化されたメッセージは、このアプリケーションの知らないものを必要としてはなりません。</translation>
    </message>
    <message>
        <source>The message must be encrypted with a method that is accepted.</source>
        <translation>メッセージは、受け付け可能な方法で暗号化されている必要があります。</translation>
    </message>
    <message>
        <source>The message must be encrypted for a key of this application.</source>
        <translation>メッセージは、このアプリケーションの鍵用に暗号化されている必要があります。</translation>
    </message>
    <message>
        <source>The message must be decryptable, and must not have been changed.</source>
        <translation>メッセージは、復号可能で、変更されていないものでなければなりません。</translation>
    </message>
    <message>
        <source>The ID token must be readable, and must not say anything twice.</source>
        <translation>IDトークンは、読み取り可能で、重複のないものでなければなりません。</translation>
    </message>
    <message>
        <source>The ID token must come from this provider.</source>
        <translation>IDトークンは、このプロバイダーからのものでなければなりません。</translation>
    </message>
    <message>
        <source>The ID token must name a user.</source>
        <translation>IDトークンは、ユーザーを示す必要があります。</translation>
    </message>
    <message>
        <source>The ID token must be meant for this application.</source>
        <translation>IDトークンは、このアプリケーション用のものでなければなりません。</translation>
    </message>
    <message>
        <source>The ID token must not be meant for unknown applications as well.</source>
        <translation>IDトークンは、未知のアプリケーションも対象にしていてはなりません。</translation>
    </message>
    <message>
        <source>If the ID token says which application requested it, it must be this one.</source>
        <translation>IDトークンが要求元のアプリケーションを示す場合は、このアプリケーションでなければなりません。</translation>
    </message>
    <message>
        <source>The ID token must still be valid, by the provider&apos;s clock.</source>
        <translation>IDトークンは、プロバイダーの時計で見て、まだ有効期限内でなければなりません。</translation>
    </message>
    <message>
        <source>The ID token must say when it was issued.</source>
        <translation>IDトークンは、発行日時を示す必要があります。</translation>
    </message>
    <message>
        <source>The ID token must not come from the future.</source>
        <translation>IDトークンの発行日時は、未来であってはなりません。</translation>
    </message>
    <message>
        <source>If the ID token says from when it is valid, that time must have come.</source>
        <translation>IDトークンが有効になる日時を示す場合は、その日時を過ぎている必要があります。</translation>
    </message>
    <message>
        <source>The ID token must have been issued for this sign-in, so that no older one can be used.</source>
        <translation>IDトークンは、古いものが使われないように、このサインイン用に発行されている必要があります。</translation>
    </message>
    <message>
        <source>The ID token and the access token must belong together.</source>
        <translation>IDトークンとアクセストークンは、対になっている必要があります。</translation>
    </message>
    <message>
        <source>The ID token and the code must belong together.</source>
        <translation>IDトークンとコードは、対になっている必要があります。</translation>
    </message>
    <message>
        <source>The user must have signed in with the provider recently, if that was requested.</source>
        <translation>要求した場合、ユーザーは最近プロバイダーにサインインしている必要があります。</translation>
    </message>
    <message>
        <source>The new ID token must come from the same provider as the one before.</source>
        <translation>新しいIDトークンは、前のものと同じプロバイダーからのものでなければなりません。</translation>
    </message>
    <message>
        <source>The new ID token must name the same user as the one before.</source>
        <translation>新しいIDトークンは、前のものと同じユーザーを示す必要があります。</translation>
    </message>
    <message>
        <source>The new ID token must be meant for the same applications as the one before.</source>
        <translation>新しいIDトークンは、前のものと同じアプリケーション用でなければなりません。</translation>
    </message>
    <message>
        <source>The new ID token must name the same requesting application as the one before.</source>
        <translation>新しいIDトークンは、前のものと同じ要求元アプリケーションを示す必要があります。</translation>
    </message>
    <message>
        <source>The new ID token must belong to the same sign-in: the time of the sign-in must not have changed.</source>
        <translation>新しいIDトークンは、同じサインインのものでなければなりません。サインインの日時が変わっていてはなりません。</translation>
    </message>
    <message>
        <source>If the new ID token has a nonce, it must be that of the sign-in.</source>
        <translation>新しいIDトークンにnonceがある場合は、サインイン時のものでなければなりません。</translation>
    </message>
    <message>
        <source>The information about the user must be readable.</source>
        <translation>ユーザーの情報は読み取り可能でなければなりません。</translation>
    </message>
    <message>
        <source>The information must say which user it is about.</source>
        <translation>ユーザーの情報は、どのユーザーのものかを示す必要があります。</translation>
    </message>
    <message>
        <source>The information must be about the user who has signed in.</source>
        <translation>ユーザーの情報は、サインインしたユーザーのものでなければなりません。</translation>
    </message>
    <message>
        <source>The information must not be encrypted, unless this application has a key to decrypt it.</source>
        <translation>このアプリケーションに復号鍵がない場合、ユーザーの情報は暗号化されていてはなりません。</translation>
    </message>
    <message>
        <source>If the information is signed, the signature must be the provider&apos;s.</source>
        <translation>ユーザーの情報が署名されている場合は、プロバイダーの署名でなければなりません。</translation>
    </message>
    <message>
        <source>If the information says which provider it comes from, it must be this one.</source>
        <translation>ユーザーの情報が提供元のプロバイダーを示す場合は、このプロバイダーでなければなりません。</translation>
    </message>
    <message>
        <source>If the information says which application it is meant for, it must be this one.</source>
        <translation>ユーザーの情報が対象のアプリケーションを示す場合は、このアプリケーションでなければなりません。</translation>
    </message>
    <message>
        <source>If the information says until when it is valid, that time must not have passed.</source>
        <translation>ユーザーの情報が有効期限を示す場合は、期限が切れていてはなりません。</translation>
    </message>
    <message>
        <source>An attribute that the application needs must be there, in the form that it expects.</source>
        <translation>アプリケーションが必要とする属性は、想定された形式で存在する必要があります。</translation>
    </message>
    <message>
        <source>The response must belong to this sign-out.</source>
        <translation>応答は、このサインアウトのものでなければなりません。</translation>
    </message>
    <message>
        <source>The provider must take requests directly (PAR), if the security profile requires it.</source>
        <translation>セキュリティプロファイルが求める場合、プロバイダーはリクエストを直接受け付ける（PAR）必要があります。</translation>
    </message>
    <message>
        <source>The provider must announce that it names itself in its responses, if the security profile requires it.</source>
        <translation>セキュリティプロファイルが求める場合、プロバイダーはレスポンスに自身の名前を含めることを公表する必要があります。</translation>
    </message>
    <message>
        <source>The provider must offer a signature method that the security profile allows.</source>
        <translation>プロバイダーは、セキュリティプロファイルが認める署名方式を提供する必要があります。</translation>
    </message>
    <message>
        <source>The provider must be able to bind tokens to this computer or to the client certificate, if the security profile requires it.</source>
        <translation>セキュリティプロファイルが求める場合、プロバイダーはトークンをこのコンピューターまたはクライアント証明書に結び付けられる必要があります。</translation>
    </message>
    <message>
        <source>The token must be signed with a method that the security profile allows.</source>
        <translation>トークンは、セキュリティプロファイルが認める方式で署名されている必要があります。</translation>
    </message>
    <message>
        <source>The list of organizations must be readable, and must not lead to another server.</source>
        <translation>組織の一覧は、読み取り可能で、別のサーバーに続かないものでなければなりません。</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Copy &amp;report</source>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;ve report...</source>
        <translation>レポートを保存(&amp;V)...</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>レポートを%1として保存しました。</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>%1 more are in the report.</source>
        <translation>ほかに%1件がレポートにあります。</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>Checking...</source>
        <translation>診断中...</translation>
    </message>
    <message>
        <source>This takes a few seconds, or up to two minutes if something doesn&apos;t respond.</source>
        <translation>数秒かかります。応答しないものがあると、最大2分かかります。</translation>
    </message>
    <message>
        <source>One problem so far</source>
        <translation>これまでの問題：1件</translation>
    </message>
    <message>
        <source>%1 problems so far</source>
        <translation>これまでの問題：%1件</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <source>Nothing here prevents a sign-in.</source>
        <translation>サインインを妨げるものはありません。</translation>
    </message>
    <message>
        <source>One problem found</source>
        <translation>問題：1件</translation>
    </message>
    <message>
        <source>%1 problems found</source>
        <translation>問題：%1件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Stored session</source>
        <translation>保存されたセッション</translation>
    </message>
    <message>
        <source>none for this client</source>
        <translation>このクライアントにはありません</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1内</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (process %3)</source>
        <translation>ポート%1は%2（プロセス%3）が使用しています</translation>
    </message>
    <message>
        <source>Port %1 is taken by another user&apos;s program</source>
        <translation>ポート%1は別のユーザーのプログラムが使用しています</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>ポート%1は別のプログラムが使用しています</translation>
    </message>
    <message>
        <source>Redirect listener</source>
        <translation>リダイレクトの待ち受け</translation>
    </message>
    <message>
        <source>Close that program, or set another redirect port and register it with the provider. Meanwhile Bifrost uses a free port, which most providers reject unless it is registered.</source>
        <translation>そのプログラムを終了するか、別のリダイレクトポートを設定してプロバイダーに登録してください。それまでBifrostは空いているポートを使いますが、登録されていないポートはほとんどのプロバイダーが拒否します。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This computer has no certificate authorities</source>
        <translation>このコンピューターには認証局の証明書がありません</translation>
    </message>
    <message>
        <source>No TLS library can be loaded</source>
        <translation>TLSライブラリを読み込めません</translation>
    </message>
    <message>
        <source>Without TLS, no provider can be reached. Install the system&apos;s certificate authorities (ca-certificates) and OpenSSL 3.</source>
        <translation>TLSがないと、どのプロバイダーにも接続できません。システムの認証局証明書（ca-certificates）とOpenSSL 3をインストールしてください。</translation>
    </message>
    <message>
        <source>%1, %2, %3 certificate authorities</source>
        <translation>%1、%2、認証局%3件</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The desktop decides which one opens</source>
        <translation>どれが開くかはデスクトップが決めます</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t start (%2)</source>
        <translation>%1が起動しません（%2）</translation>
    </message>
    <message>
        <source>Start it yourself to see why. Install it again, or choose another default browser in the settings of the desktop.</source>
        <translation>自分で起動して原因を確かめてください。再インストールするか、デスクトップの設定で別の既定のブラウザーを選んでください。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Wrote, read, and removed an entry in %1 ms</source>
        <translation>項目の書き込み、読み取り、削除に%1ミリ秒かかりました</translation>
    </message>
    <message>
        <source>localhost</source>
        <translation>localhost</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know the name</source>
        <translation>このコンピューターはこの名前を解決できません</translation>
    </message>
    <message>
        <source>Correct the line for localhost in the file hosts (127.0.0.1 localhost), or use 127.0.0.1 as the redirect host and register it with the provider.</source>
        <translation>ファイルhostsのlocalhostの行を修正するか（127.0.0.1 localhost）、リダイレクトホストに127.0.0.1を使ってプロバイダーに登録してください。</translation>
    </message>
    <message>
        <source>snap %1: the desktop opens the browser, and the keychain needs the interface password-manager-service</source>
        <translation>snap %1：ブラウザーはデスクトップが開きます。キーチェーンにはインターフェイスpassword-manager-serviceが必要です</translation>
    </message>
    <message>
        <source>Flatpak %1: the desktop&apos;s portal opens the browser, and the keychain needs access to org.freedesktop.secrets</source>
        <translation>Flatpak %1：ブラウザーはデスクトップのポータルが開きます。キーチェーンにはorg.freedesktop.secretsへのアクセスが必要です</translation>
    </message>
    <message>
        <source>container: a browser outside of it can&apos;t come back to this computer&apos;s ports unless it shares the network</source>
        <translation>コンテナー：外側のブラウザーは、ネットワークを共有していないとこのコンピューターのポートに戻れません</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux: a browser of Windows has to reach its ports</source>
        <translation>Windows Subsystem for Linux：Windowsのブラウザーからポートに接続できる必要があります</translation>
    </message>
    <message>
        <source>SSH: the browser has to run on this computer, not on the one you sit at</source>
        <translation>SSH：ブラウザーは、手元のコンピューターではなく、このコンピューターで動かす必要があります</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Organization or issuer</source>
        <translation>組織または発行者</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>追加パラメーター</translation>
    </message>
    <message>
        <source>Redirect host</source>
        <translation>リダイレクトホスト</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>リダイレクトポート</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>アプリケーションID</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>present</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Enter it in Settings; no one can sign in without it.</source>
        <translation>設定画面で入力してください。これがないと誰もサインインできません。</translation>
    </message>
    <message>
        <source>%1 requires it. Save it in a file that only you can read, and name the file with ClientSecretFile= below [Provider] in the settings file, or with --client-secret-file.</source>
        <translation>%1にはこれが必要です。自分だけが読めるファイルに保存し、設定ファイルの[Provider]の下にClientSecretFile=でそのファイルを指定するか、--client-secret-fileで指定してください。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>from the settings</source>
        <translation>設定から</translation>
    </message>
    <message>
        <source>from an environment variable</source>
        <translation>環境変数から</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>システムから</translation>
    </message>
    <message>
        <source>none: the provider is on this computer</source>
        <translation>なし：プロバイダーはこのコンピューターにあります</translation>
    </message>
    <message>
        <source>%1 asks for a name and password (%2)</source>
        <translation>%1が名前とパスワードを要求しています（%2）</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1は%2です</translation>
    </message>
    <message>
        <source>%1 is looked up by the proxy %2</source>
        <translation>%1はプロキシ%2が解決します</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Not used: the address of the provider has no https</source>
        <translation>未使用：プロバイダーのアドレスがhttpsではありません</translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;, issued by &quot;%3&quot;, expires on %4</source>
        <translation>%1、対象「%2」、発行元「%3」、有効期限%4</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Not read: no provider is configured</source>
        <translation>未取得：プロバイダーが設定されていません</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>UserInfo (the profile shows what the ID token says)</source>
        <translation>UserInfo（プロフィールにはIDトークンの内容が表示されます）</translation>
    </message>
    <message>
        <source>revocation (tokens stay valid after a sign-out)</source>
        <translation>失効（サインアウト後もトークンは有効なままです）</translation>
    </message>
    <message>
        <source>signing out in the browser (the provider&apos;s session stays)</source>
        <translation>ブラウザーでのサインアウト（プロバイダーのセッションは残ります）</translation>
    </message>
    <message>
        <source>refresh tokens (a session ends with its access token)</source>
        <translation>リフレッシュトークン（セッションはアクセストークンとともに終了します）</translation>
    </message>
    <message>
        <source>a statement about PKCE (Bifrost uses it anyway)</source>
        <translation>PKCEについての記載（それでもBifrostは使用します）</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>提供されていないもの</translation>
    </message>
    <message>
        <source>nothing that Bifrost uses</source>
        <translation>Bifrostが使うものはありません</translation>
    </message>
    <message>
        <source>Known of %1: %2</source>
        <translation>%1について分かっていること：%2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Not read, because the metadata can&apos;t be used</source>
        <translation>メタデータを使えないため未取得</translation>
    </message>
    <message>
        <source>%1 of %2 can be used</source>
        <translation>%2個中%1個を使用できます</translation>
    </message>
    <message>
        <source>Without a key, no ID token can be verified. Contact the provider&apos;s administrator.</source>
        <translation>鍵がないと、IDトークンを検証できません。プロバイダーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>個々の鍵</translation>
    </message>
    <message>
        <source>%1: not used, because it isn&apos;t %2</source>
        <translation>%1：未使用（必要な条件：%2）</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>The provider told no time</source>
        <translation>プロバイダーは時刻を示しませんでした</translation>
    </message>
    <message>
        <source>As the provider&apos;s, within %1 s</source>
        <translation>プロバイダーとの差は%1秒以内です</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this client: &quot;%1&quot;</source>
        <translation>プロバイダーはこのクライアントを認識していません：「%1」</translation>
    </message>
    <message>
        <source>Compare the client ID in Settings with the one that the provider shows for this application.</source>
        <translation>設定のクライアントIDを、プロバイダーがこのアプリケーションに表示するものと見比べてください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t registered: &quot;%2&quot;</source>
        <translation>%1は登録されていません：「%2」</translation>
    </message>
    <message>
        <source>Register exactly %1 with the provider, as the redirect URL (callback URL) of this application.</source>
        <translation>このアプリケーションのリダイレクトURL（コールバックURL）として、%1をそのままプロバイダーに登録してください。</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>リダイレクトURL</translation>
    </message>
    <message>
        <source>%1 is registered, but: %2</source>
        <translation>%1は登録されていますが、問題があります：%2</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1は登録されています</translation>
    </message>
    <message>
        <source>%1: the provider doesn&apos;t say whether it is registered</source>
        <translation>%1：登録されているかどうか、プロバイダーは示していません</translation>
    </message>
    <message>
        <source>If the browser shows an error instead of coming back, register exactly this address.</source>
        <translation>ブラウザーが戻らずにエラーを表示する場合は、このアドレスをそのまま登録してください。</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>ウィンドウシステム</translation>
    </message>
    <message>
        <source>Windows can be opened</source>
        <translation>ウィンドウを開けます</translation>
    </message>
    <message>
        <source>Start Bifrost in a desktop session with all the packages it depends on.</source>
        <translation>依存するパッケージがすべてそろったデスクトップセッションでBifrostを起動してください。</translation>
    </message>
    <message>
        <source>Image formats</source>
        <translation>画像形式</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>Icons and pictures can&apos;t be displayed. Install Qt&apos;s image plugins (qt6-svg-plugins).</source>
        <translation>アイコンや画像を表示できません。Qtの画像プラグイン（qt6-svg-plugins）をインストールしてください。</translation>
    </message>
    <message>
        <source>Succeeded on %1</source>
        <translation>%1に成功しました</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t be reached on %1</source>
        <translation>%1にプロバイダーへ接続できませんでした</translation>
    </message>
    <message>
        <source>The provider refused it on %1</source>
        <translation>%1にプロバイダーが拒否しました</translation>
    </message>
    <message>
        <source>The provider had ended the session on %1</source>
        <translation>%1にはプロバイダー側でセッションが終了していました</translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>%1に失敗しました</translation>
    </message>
    <message>
        <source>Bifrost tries again by itself. See what it says about the network above.</source>
        <translation>Bifrostが自動的に再試行します。上のネットワークの項目をご覧ください。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Bifrost tries again by itself. If it keeps failing, sign in again.</source>
        <translation>Bifrostが自動的に再試行します。失敗が続く場合は、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>前回の更新</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1: the provider couldn&apos;t be asked</source>
        <translation>%1：プロバイダーに確認できませんでした</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアントの鍵</translation>
    </message>
    <message>
        <source>Decryption key</source>
        <translation>復号鍵</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>応答モード</translation>
    </message>
    <message>
        <source>Token binding (DPoP)</source>
        <translation>トークンのバインド（DPoP）</translation>
    </message>
    <message>
        <source>Servers that may get the access token</source>
        <translation>アクセストークンを受け取ってよいサーバー</translation>
    </message>
    <message>
        <source>Organization&apos;s name</source>
        <translation>組織の名前</translation>
    </message>
    <message>
        <source>Organization&apos;s color</source>
        <translation>組織の色</translation>
    </message>
    <message>
        <source>Organization&apos;s logo</source>
        <translation>組織のロゴ</translation>
    </message>
    <message>
        <source>Look from the provider</source>
        <translation>プロバイダーのデザイン</translation>
    </message>
    <message>
        <source>Recording of requests</source>
        <translation>要求の記録</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>クライアント証明書の鍵</translation>
    </message>
    <message>
        <source>Keys in hardware</source>
        <translation>ハードウェア内の鍵</translation>
    </message>
    <message>
        <source>TPM 2.0: Made a key that signed in %1 ms</source>
        <translation>TPM 2.0：鍵の作成と署名に%1ミリ秒かかりました</translation>
    </message>
    <message>
        <source>off: the keychain keeps them</source>
        <translation>off：鍵はキーチェーンに保存されます</translation>
    </message>
    <message>
        <source>The keychain keeps them. %1</source>
        <translation>鍵はキーチェーンに保存されます。%1</translation>
    </message>
    <message>
        <source>Security profile</source>
        <translation>セキュリティプロファイル</translation>
    </message>
    <message>
        <source>the way in which this client authenticates (it may be refused)</source>
        <translation>このクライアントの認証方法（拒否される可能性があります）</translation>
    </message>
    <message>
        <source>tokens that are bound to the client&apos;s certificate</source>
        <translation>クライアント証明書にバインドされるトークン</translation>
    </message>
    <message>
        <source>tokens that are bound to this computer (DPoP), which Bifrost is set up to require</source>
        <translation>このコンピューターにバインドされるトークン（DPoP、Bifrostの設定では必須）</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>デスクトップと同時に起動</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>%1指定されているため、ここでは変更できません。</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>a minute</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Your clock is %1 slow</source>
        <translation>時計が%1遅れています</translation>
    </message>
    <message>
        <source>Your clock is %1 fast</source>
        <translation>時計が%1進んでいます</translation>
    </message>
    <message>
        <source>Meanwhile, Bifrost goes by the provider&apos;s time. Turn on automatic date and time in the system settings: other programs may stop working correctly.</source>
        <translation>それまでBifrostはプロバイダーの時刻に従います。システム設定で日付と時刻の自動設定をオンにしてください。ほかのプログラムが正しく動かなくなるおそれがあります。</translation>
    </message>
    <message>
        <source>The difference is too large for signing in. Turn on automatic date and time in the system settings, then try again.</source>
        <translation>差が大きすぎるため、サインインできません。システム設定で日付と時刻の自動設定をオンにしてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A provider that Bifrost knows by name, such as google or entra; &apos;list&apos; prints all names.</source>
        <translation>googleやentraなど、Bifrostが名前で知っているプロバイダー。「list」ですべての名前を表示します。</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know a provider named &apos;%1&apos;. &apos;bifrost --provider list&apos; prints the names; any other provider works with --issuer.</source>
        <translation>「%1」という名前のプロバイダーをBifrostは知りません。「bifrost --provider list」で名前の一覧を表示できます。それ以外のプロバイダーは--issuerで指定します。</translation>
    </message>
    <message>
        <source>Signs you in with Asgardeo or any other OpenID Connect provider.</source>
        <translation>AsgardeoやそのほかのOpenID Connectプロバイダーでサインインします。</translation>
    </message>
    <message>
        <source>The provider: an Asgardeo organization or an issuer URL.</source>
        <translation>プロバイダー：Asgardeoの組織名または発行者URL。</translation>
    </message>
    <message>
        <source>The client ID as registered with the provider.</source>
        <translation>プロバイダーに登録したクライアントID。</translation>
    </message>
    <message>
        <source>A file that contains the client secret of a confidential client.</source>
        <translation>コンフィデンシャルクライアントのクライアントシークレットを含むファイル。</translation>
    </message>
    <message>
        <source>The scopes to request, in quotation marks and separated by spaces.</source>
        <translation>要求するスコープ。引用符で囲み、空白で区切ります。</translation>
    </message>
    <message>
        <source>An .env file with the variables of the Asgardeo guide (AUTH_ASGARDEO_...).</source>
        <translation>Asgardeoのガイドの変数（AUTH_ASGARDEO_...）を含む.envファイル。</translation>
    </message>
    <message>
        <source>Checks everything that Bifrost needs on this computer and reports what&apos;s missing.</source>
        <translation>Bifrostがこのコンピューターで必要とするものをすべて診断し、不足しているものを報告します。</translation>
    </message>
    <message>
        <source>Signs out and removes everything that Bifrost stores on this computer.</source>
        <translation>サインアウトし、Bifrostがこのコンピューターに保存したものをすべて削除します。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Run &apos;bifrost --help&apos; for a list of options.</source>
        <translation>「bifrost --help」でオプションの一覧を表示します。</translation>
    </message>
    <message>
        <source>A secret can&apos;t be passed on the command line, where every program can read it. Use --client-secret-file FILE or the variable BIFROST_CLIENT_SECRET.</source>
        <translation>シークレットをコマンドラインで渡すことはできません。すべてのプログラムから読み取れるためです。--client-secret-file FILEまたは変数BIFROST_CLIENT_SECRETを使ってください。</translation>
    </message>
    <message>
        <source>Unknown option: --%1.</source>
        <translation>不明なオプション：--%1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; isn&apos;t an option. Options start with --.</source>
        <translation>「%1」はオプションではありません。オプションは--で始まります。</translation>
    </message>
    <message>
        <source>--redirect-port takes port numbers from 1024 to 65535, separated by commas.</source>
        <translation>--redirect-portには、1024から65535までのポート番号をコンマ区切りで指定します。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file %1. Check its name and permissions.</source>
        <translation>ファイル%1を読み取れませんでした。名前とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the secret in %1: %2</source>
        <translation>%1のシークレットを読み取れませんでした：%2</translation>
    </message>
    <message>
        <source>--redirect-host takes 127.0.0.1, localhost, or [::1].</source>
        <translation>--redirect-hostには127.0.0.1、localhost、[::1]のいずれかを指定します。</translation>
    </message>
    <message>
        <source>--authorization-parameter takes NAME=VALUE, which &apos;%1&apos; isn&apos;t.</source>
        <translation>--authorization-parameterにはNAME=VALUEの形式で指定します。「%1」は違います。</translation>
    </message>
    <message>
        <source>An additional parameter of the sign-in request, for example access_type=offline. Can be repeated.</source>
        <translation>サインイン要求の追加パラメーター。例：access_type=offline。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>The host of the redirect URL: 127.0.0.1, localhost, or [::1].</source>
        <translation>リダイレクトURLのホスト：127.0.0.1、localhost、または[::1]。</translation>
    </message>
    <message>
        <source>The ports of the redirect host to try, separated by commas.</source>
        <translation>リダイレクトホストで試すポート。コンマで区切ります。</translation>
    </message>
    <message>
        <source>A password can&apos;t be passed on the command line, where every program can read it. Bifrost asks for the proxy&apos;s; or use the variable BIFROST_PROXY.</source>
        <translation>パスワードをコマンドラインで渡すことはできません。すべてのプログラムから読み取れるためです。プロキシのパスワードはBifrostが尋ねます。変数BIFROST_PROXYも使えます。</translation>
    </message>
    <message>
        <source>--proxy takes http://host:port, socks5://host:port, or none.</source>
        <translation>--proxyにはhttp://host:port、socks5://host:port、noneのいずれかを指定します。</translation>
    </message>
    <message>
        <source>The proxy: http://host:port, socks5://host:port, or none. Without this option, the system&apos;s.</source>
        <translation>プロキシ：http://host:port、socks5://host:port、またはnone。省略するとシステムのプロキシを使います。</translation>
    </message>
    <message>
        <source>Checks the configuration, the network, the provider, this computer, and the session, and reports what&apos;s wrong and what to do.</source>
        <translation>構成、ネットワーク、プロバイダー、このコンピューター、セッションを診断し、問題点と対処方法を報告します。</translation>
    </message>
    <message>
        <source>With --doctor: prints the report as JSON. It contains no secret.</source>
        <translation>--doctorと併用：レポートをJSONで表示します。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>--json needs --doctor.</source>
        <translation>--jsonには--doctorが必要です。</translation>
    </message>
    <message>
        <source>--dpop takes auto, required, or off.</source>
        <translation>--dpopにはauto、required、offのいずれかを指定します。</translation>
    </message>
    <message>
        <source>A file that contains the private key of the client, as JWK or PEM. Without a client secret, it authenticates the client.</source>
        <translation>クライアントの秘密鍵を含むファイル（JWKまたはPEM）。クライアントシークレットがない場合は、この鍵でクライアントを認証します。</translation>
    </message>
    <message>
        <source>A file that contains the private key, as JWK or PEM, that decrypts what the provider encrypts.</source>
        <translation>プロバイダーが暗号化したものを復号する秘密鍵を含むファイル（JWKまたはPEM）。</translation>
    </message>
    <message>
        <source>Whether tokens are bound to this computer (DPoP): auto, required, or off.</source>
        <translation>トークンをこのコンピューターにバインドするかどうか（DPoP）：auto、required、またはoff。</translation>
    </message>
    <message>
        <source>A file that contains the client&apos;s TLS certificate as PEM, for a provider that requires one.</source>
        <translation>クライアントのTLS証明書を含むファイル（PEM）。証明書を必要とするプロバイダー用です。</translation>
    </message>
    <message>
        <source>A file that contains the private key of that certificate as PEM without a password, if the first file doesn&apos;t.</source>
        <translation>その証明書の秘密鍵を含むファイル（パスワードなしのPEM）。最初のファイルに秘密鍵が含まれていない場合に使います。</translation>
    </message>
    <message>
        <source>--hardware-keys takes auto, required, or off.</source>
        <translation>--hardware-keysにはauto、required、offのいずれかを指定します。</translation>
    </message>
    <message>
        <source>--security-profile takes openid-connect or fapi2.</source>
        <translation>--security-profileにはopenid-connectまたはfapi2を指定します。</translation>
    </message>
    <message>
        <source>What signing in has to comply with: openid-connect, or fapi2 for the FAPI 2.0 Security Profile.</source>
        <translation>サインインが準拠する規格：openid-connect、またはfapi2（FAPI 2.0 Security Profile）。</translation>
    </message>
    <message>
        <source>Whether the key that tokens are bound to is kept by this computer&apos;s TPM: auto, required, or off.</source>
        <translation>トークンをバインドする鍵をこのコンピューターのTPMに保存するかどうか：auto、required、またはoff。</translation>
    </message>
    <message>
        <source>What the window does at once: sign-in, sign-out, or settings. A window that is open does it.</source>
        <translation>ウィンドウがすぐに行う操作：sign-in、sign-out、またはsettings。開いているウィンドウがあれば、そこで行います。</translation>
    </message>
    <message>
        <source>Starts in the tray, without a window, if the tray icon is on.</source>
        <translation>トレイのアイコンがオンの場合、ウィンドウを開かずにトレイで起動します。</translation>
    </message>
    <message>
        <source>--action takes sign-in, sign-out, or settings.</source>
        <translation>--actionにはsign-in、sign-out、settingsのいずれかを指定します。</translation>
    </message>
</context>
<context>
    <name>ConfigurationText</name>
    <message>
        <source>environment file</source>
        <translation>環境ファイル</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>コマンドラインから</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>環境変数から</translation>
    </message>
    <message>
        <source>from the environment file</source>
        <translation>環境ファイルから</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>このコンピューター用に</translation>
    </message>
    <message>
        <source>in the settings file</source>
        <translation>設定ファイルで</translation>
    </message>
    <message>
        <source>The %1 can&apos;t be read</source>
        <translation>%1を読み取れません</translation>
    </message>
    <message>
        <source>Bifrost is running without it. Check the file&apos;s permissions, then restart Bifrost. When you save settings, Bifrost first sets the unreadable file aside.</source>
        <translation>Bifrostはこのファイルなしで動作しています。ファイルのアクセス権を確認してから、Bifrostを再起動してください。設定を保存すると、Bifrostは先に読み取れないファイルを退避します。</translation>
    </message>
    <message>
        <source>The %1 is damaged</source>
        <translation>%1が壊れています</translation>
    </message>
    <message>
        <source>Bifrost is running without it. Fix it manually or save your settings again; Bifrost first sets the damaged file aside.</source>
        <translation>Bifrostはこのファイルなしで動作しています。手作業で直すか、設定を保存し直してください。Bifrostは先に壊れたファイルを退避します。</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read</source>
        <translation>クライアントシークレットを読み取れません</translation>
    </message>
    <message>
        <source>Check the file specified by the ClientSecretFile setting, then restart Bifrost.</source>
        <translation>設定ClientSecretFileで指定したファイルを確認してから、Bifrostを再起動してください。</translation>
    </message>
    <message>
        <source>A setting is invalid</source>
        <translation>無効な設定があります</translation>
    </message>
    <message>
        <source>A variable isn&apos;t needed</source>
        <translation>不要な変数があります</translation>
    </message>
    <message>
        <source>%1 is for web applications and is ignored. Bifrost gets the sign-out URL from the provider and uses its own redirect URL.</source>
        <translation>%1はWebアプリケーション用のため、無視されます。BifrostはサインアウトURLをプロバイダーから取得し、独自のリダイレクトURLを使います。</translation>
    </message>
    <message>
        <source>Part of the %1 is damaged</source>
        <translation>%1の一部が壊れています</translation>
    </message>
    <message>
        <source>Ignored because it isn&apos;t in the form NAME=value: line %1. Fix it, then restart Bifrost.</source>
        <translation>NAME=値の形式ではないため無視されました：%1行目。修正してから、Bifrostを再起動してください。</translation>
    </message>
    <message>
        <source>Other users can read your client secret</source>
        <translation>ほかのユーザーがクライアントシークレットを読み取れます</translation>
    </message>
    <message>
        <source>The file %1 is open to other accounts on this computer. Restrict it with &apos;chmod 600&apos;, and if someone may have read it, have the provider issue a new secret.</source>
        <translation>ファイル%1は、このコンピューターのほかのアカウントからもアクセスできます。「chmod 600」で制限し、誰かに読まれた可能性がある場合は、プロバイダーに新しいシークレットを発行してもらってください。</translation>
    </message>
    <message>
        <source>Other users can change the %1</source>
        <translation>ほかのユーザーが%1を変更できます</translation>
    </message>
    <message>
        <source>Whoever can write to %1 decides where you sign in. Restrict it with &apos;chmod go-w&apos;, and check its contents.</source>
        <translation>%1に書き込める人は、どこにサインインするかを決められます。「chmod go-w」で制限し、内容を確認してください。</translation>
    </message>
    <message>
        <source>The settings file of this computer was ignored</source>
        <translation>このコンピューターの設定ファイルは無視されました</translation>
    </message>
    <message>
        <source>%1 belongs to a user who isn&apos;t an administrator and must not decide where everyone signs in. An administrator can take ownership of the file or delete it.</source>
        <translation>%1は管理者ではないユーザーの所有物です。全員のサインイン先を決めさせることはできません。管理者はこのファイルの所有権を取得するか、削除できます。</translation>
    </message>
    <message>
        <source>The value is in line %1 of %2 (%3).</source>
        <translation>この値は%2（%3）の%1行目にあります。</translation>
    </message>
    <message>
        <source>The value is in %1 (%2).</source>
        <translation>この値は%1（%2）にあります。</translation>
    </message>
    <message>
        <source>The value is in the environment variable %1.</source>
        <translation>この値は環境変数%1にあります。</translation>
    </message>
    <message>
        <source>The value is in the option %1 of the command line.</source>
        <translation>この値はコマンドラインのオプション%1にあります。</translation>
    </message>
    <message>
        <source>Bifrost uses the default value instead of &quot;%1&quot;.</source>
        <translation>Bifrostは「%1」の代わりに既定値を使います。</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>設定画面で修正してください。</translation>
    </message>
    <message>
        <source>Correct it there, then restart Bifrost.</source>
        <translation>そこで修正してから、Bifrostを再起動してください。</translation>
    </message>
    <message>
        <source>It takes precedence over Settings: correct it there, then restart Bifrost.</source>
        <translation>これは設定画面より優先されます。そこで修正してから、Bifrostを再起動してください。</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be read</source>
        <translation>クライアント証明書を読み取れません</translation>
    </message>
    <message>
        <source>Check the files specified by the ClientCertificateFile and ClientCertificateKeyFile settings, then restart Bifrost.</source>
        <translation>設定ClientCertificateFileとClientCertificateKeyFileで指定したファイルを確認してから、Bifrostを再起動してください。</translation>
    </message>
    <message>
        <source>Other users can read the key of your client certificate</source>
        <translation>ほかのユーザーがクライアント証明書の鍵を読み取れます</translation>
    </message>
    <message>
        <source>The file %1 is open to other accounts on this computer. Restrict it with &apos;chmod 600&apos;, and if someone may have read it, get a new certificate with a new key.</source>
        <translation>ファイル%1は、このコンピューターのほかのアカウントからもアクセスできます。「chmod 600」で制限し、誰かに読まれた可能性がある場合は、新しい鍵の新しい証明書を取得してください。</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>DeviceCode</name>
    <message>
        <source>Address for the other device</source>
        <translation>別のデバイス用のアドレス</translation>
    </message>
    <message>
        <source>QR code of the address for the other device</source>
        <translation>別のデバイス用のアドレスのQRコード</translation>
    </message>
    <message>
        <source>Open this address on your phone or another computer, and enter the code there:</source>
        <translation>スマートフォンまたは別のコンピューターでこのアドレスを開き、そこでコードを入力してください：</translation>
    </message>
    <message>
        <source>Scan the QR code with your phone, or open this address on another computer. Check or enter the code there:</source>
        <translation>スマートフォンでQRコードを読み取るか、別のコンピューターでこのアドレスを開いてください。そこでコードを確認または入力してください：</translation>
    </message>
    <message>
        <source>Valid for another %1.</source>
        <translation>有効期限まで残り%1。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Sign-in was declined</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>The provider reports that access was declined. Sign in again if you want to allow it.</source>
        <translation>アクセスが拒否されたと、プロバイダーが報告しています。許可する場合は、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The provider requires you to sign in</source>
        <translation>プロバイダーでのサインインが必要です</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed there. Sign in again.</source>
        <translation>プロバイダーでのサインインが完了しませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t recognize this client</source>
        <translation>プロバイダーがこのクライアントを認識していません</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong, or the application isn&apos;t registered there as a public client. Check your entries in Settings.</source>
        <translation>クライアントIDまたはクライアントシークレットが正しくないか、アプリケーションがパブリッククライアントとして登録されていません。設定画面の入力を確認してください。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t allow this client</source>
        <translation>プロバイダーがこのクライアントを許可していません</translation>
    </message>
    <message>
        <source>The application isn&apos;t allowed to sign in this way. In its registration with the provider, allow the Code grant and Refresh Token.</source>
        <translation>このアプリケーションは、この方法でのサインインを許可されていません。プロバイダーでのアプリケーションの登録で、「Code」グラントと「Refresh Token」を許可してください。</translation>
    </message>
    <message>
        <source>The provider rejected the scopes</source>
        <translation>プロバイダーがスコープを拒否しました</translation>
    </message>
    <message>
        <source>At least one scope is unknown there or not allowed. Correct the scopes in Settings.</source>
        <translation>少なくとも1つのスコープが、プロバイダーで未知か、許可されていません。設定画面でスコープを修正してください。</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>プロバイダーが要求を拒否しました</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>プロバイダーが問題を報告しました</translation>
    </message>
    <message>
        <source>Something went wrong on the provider&apos;s side. Try again later.</source>
        <translation>プロバイダー側で問題が発生しました。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>プロバイダーが混み合っています</translation>
    </message>
    <message>
        <source>It can&apos;t accept requests right now. Try again later.</source>
        <translation>現在、要求を受け付けられません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your consent is needed</source>
        <translation>同意が必要です</translation>
    </message>
    <message>
        <source>The provider needs your permission for this application. Sign in again and agree in the browser.</source>
        <translation>このアプリケーションには、プロバイダーでの許可が必要です。もう一度サインインし、ブラウザーで同意してください。</translation>
    </message>
    <message>
        <source>The provider needs your input</source>
        <translation>プロバイダーが入力を求めています</translation>
    </message>
    <message>
        <source>Sign in again and answer the provider&apos;s questions in the browser.</source>
        <translation>もう一度サインインし、ブラウザーでプロバイダーの質問に答えてください。</translation>
    </message>
    <message>
        <source>You need to choose an account</source>
        <translation>アカウントの選択が必要です</translation>
    </message>
    <message>
        <source>The provider can&apos;t tell which account you want to use. Sign in again and choose one in the browser.</source>
        <translation>どのアカウントを使うのか、プロバイダーには判断できません。もう一度サインインし、ブラウザーでアカウントを選んでください。</translation>
    </message>
    <message>
        <source>The provider rejected this sign-in</source>
        <translation>プロバイダーがこのサインインを拒否しました</translation>
    </message>
    <message>
        <source>The application isn&apos;t registered for the Code grant. Correct its registration with the provider.</source>
        <translation>アプリケーションが「Code」グラント用に登録されていません。プロバイダーでの登録を修正してください。</translation>
    </message>
    <message>
        <source>The provider rejected this grant</source>
        <translation>プロバイダーがこのグラントを拒否しました</translation>
    </message>
    <message>
        <source>Allow Code and Refresh Token in the application&apos;s registration with the provider.</source>
        <translation>プロバイダーでのアプリケーションの登録で、「Code」と「Refresh Token」を許可してください。</translation>
    </message>
    <message>
        <source>The provider rejected the access token</source>
        <translation>プロバイダーがアクセストークンを拒否しました</translation>
    </message>
    <message>
        <source>It has expired or was revoked there. Sign in again.</source>
        <translation>有効期限が切れたか、プロバイダーで失効しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The provider didn&apos;t end its session</source>
        <translation>プロバイダーがセッションを終了しませんでした</translation>
    </message>
    <message>
        <source>You are signed out here but not at the provider. To be safe, close the browser.</source>
        <translation>ここではサインアウトしましたが、プロバイダーではサインアウトしていません。念のため、ブラウザーを閉じてください。</translation>
    </message>
    <message>
        <source>The provider reported an error</source>
        <translation>プロバイダーがエラーを報告しました</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>使用できるキーチェーンがありません</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Keychain access was denied</source>
        <translation>キーチェーンへのアクセスが拒否されました</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>The stored session is damaged</source>
        <translation>保存されたセッションが壊れています</translation>
    </message>
    <message>
        <source>It can&apos;t be read and was left unchanged. Sign in again to replace it.</source>
        <translation>読み取れないため、そのまま残してあります。もう一度サインインすると置き換わります。</translation>
    </message>
    <message>
        <source>The stored session is from a newer version of Bifrost</source>
        <translation>保存されたセッションは、より新しいバージョンのBifrostのものです</translation>
    </message>
    <message>
        <source>It was left unchanged. Use the newer version: a session that you start here ends when you close Bifrost.</source>
        <translation>そのまま残してあります。新しいバージョンを使ってください。ここで開始したセッションは、Bifrostを閉じると終了します。</translation>
    </message>
    <message>
        <source>The stored session belongs to another provider</source>
        <translation>保存されたセッションは別のプロバイダーのものです</translation>
    </message>
    <message>
        <source>It was left unchanged. A session that you start here ends when you close Bifrost.</source>
        <translation>そのまま残してあります。ここで開始したセッションは、Bifrostを閉じると終了します。</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>キーチェーンがエラーを報告しました</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t be found</source>
        <translation>プロバイダーが見つかりませんでした</translation>
    </message>
    <message>
        <source>There is no host named %1, or the name service isn&apos;t responding. Check your network and the issuer in Settings, then try again.</source>
        <translation>%1という名前のホストが存在しないか、ネームサービスが応答しません。ネットワークと、設定画面の発行者を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider isn&apos;t responding</source>
        <translation>プロバイダーが応答しません</translation>
    </message>
    <message>
        <source>%1 refused the connection; the service may be down. Try again later.</source>
        <translation>%1が接続を拒否しました。サービスが停止している可能性があります。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>ネットワークに接続されていません</translation>
    </message>
    <message>
        <source>This computer is offline. Connect it to a network, then try again.</source>
        <translation>このコンピューターはオフラインです。ネットワークに接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider took too long to respond</source>
        <translation>プロバイダーの応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond in time. Try again later.</source>
        <translation>%1が時間内に応答しませんでした。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection was interrupted</source>
        <translation>接続が中断されました</translation>
    </message>
    <message>
        <source>%1 closed the connection before its response was complete. Try again.</source>
        <translation>応答が完了する前に%1が接続を閉じました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>要求が多すぎます</translation>
    </message>
    <message>
        <source>%1 is limiting requests. Wait a minute, then try again.</source>
        <translation>%1が要求を制限しています。1分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No provider at this address</source>
        <translation>このアドレスにはプロバイダーがありません</translation>
    </message>
    <message>
        <source>The provider returned an error</source>
        <translation>プロバイダーがエラーを返しました</translation>
    </message>
    <message>
        <source>%1 returned status %2. Try again later; if the problem persists, contact the provider&apos;s administrator.</source>
        <translation>%1が状態%2を返しました。しばらくしてからもう一度お試しください。問題が続く場合は、プロバイダーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>証明書が信頼されていません</translation>
    </message>
    <message>
        <source>%1 may not be who it claims to be, so nothing was sent. Check this computer&apos;s clock; on a company network, have its certificate authority installed. Then try again.</source>
        <translation>%1は本物ではない可能性があるため、何も送信していません。このコンピューターの時計を確認してください。会社のネットワークでは、会社の認証局をインストールしてもらってください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全な接続ではありません</translation>
    </message>
    <message>
        <source>The provider&apos;s response is too large</source>
        <translation>プロバイダーの応答が大きすぎます</translation>
    </message>
    <message>
        <source>%1 sent more data than such a response can contain, so Bifrost didn&apos;t read it. Check the issuer in Settings.</source>
        <translation>%1がこの種の応答に含まれるはずのない量のデータを送ったため、Bifrostは読み取りませんでした。設定画面で発行者を確認してください。</translation>
    </message>
    <message>
        <source>The provider redirected the request</source>
        <translation>プロバイダーが要求をリダイレクトしました</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a provider</source>
        <translation>プロバイダーではないようです</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data. Check the organization or issuer in Settings; on a guest network, sign in to the network first.</source>
        <translation>%1がデータではなくページを返しました。設定画面で組織または発行者を確認してください。ゲストネットワークの場合は、先にネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>Sign-in canceled</source>
        <translation>サインインをキャンセルしました</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close the browser tab.</source>
        <translation>何も変更されていません。ブラウザーのタブは閉じてもかまいません。</translation>
    </message>
    <message>
        <source>The sign-in timed out</source>
        <translation>サインインが時間切れになりました</translation>
    </message>
    <message>
        <source>It wasn&apos;t finished in the browser in time. Sign in again and complete it in the browser.</source>
        <translation>ブラウザーでの操作が時間内に終わりませんでした。もう一度サインインし、ブラウザーで完了してください。</translation>
    </message>
    <message>
        <source>Bifrost signs you in through the system&apos;s browser. Install a browser or set the default browser in the system settings, then try again.</source>
        <translation>Bifrostはシステムのブラウザーを使ってサインインします。ブラウザーをインストールするか、システム設定で既定のブラウザーを指定してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t listen for the browser&apos;s response</source>
        <translation>ブラウザーの応答を待ち受けられませんでした</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>続けるにはサインインしてください。</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>It has expired and can&apos;t be renewed. Sign in again.</source>
        <translation>有効期限が切れ、更新できません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>Your account isn&apos;t accepted here.</source>
        <translation>お使いのアカウントはここでは受け付けられません。</translation>
    </message>
    <message>
        <source>The check of your account didn&apos;t finish in time. Try again.</source>
        <translation>アカウントの確認が時間内に終わりませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The check of your account failed. Try again.</source>
        <translation>アカウントの確認に失敗しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent</source>
        <translation>要求は送信されませんでした</translation>
    </message>
    <message>
        <source>The server isn&apos;t one of those that may receive your access token.</source>
        <translation>このサーバーは、アクセストークンを受け取ってよいサーバーではありません。</translation>
    </message>
    <message>
        <source>It contains something that can&apos;t be sent; the details name it.</source>
        <translation>送信できないものが含まれています。詳細に示されています。</translation>
    </message>
    <message>
        <source>The data couldn&apos;t be read or written</source>
        <translation>データの読み取りまたは書き込みができませんでした</translation>
    </message>
    <message>
        <source>Check the file and the free space on the disk, then try again.</source>
        <translation>ファイルとディスクの空き容量を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server rejected your access token</source>
        <translation>サーバーがアクセストークンを拒否しました</translation>
    </message>
    <message>
        <source>A new one was rejected, too. Sign in again.</source>
        <translation>新しいものも拒否されました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The request has to be sent again</source>
        <translation>要求をもう一度送信する必要があります</translation>
    </message>
    <message>
        <source>Its data can be read only once. Try again.</source>
        <translation>データは1回しか読み取れません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server requires another permission</source>
        <translation>サーバーが別の許可を求めています</translation>
    </message>
    <message>
        <source>Sign in again and consent to it.</source>
        <translation>もう一度サインインし、同意してください。</translation>
    </message>
    <message>
        <source>The server requires a stronger sign-in</source>
        <translation>サーバーがより強力なサインインを求めています</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for a second factor.</source>
        <translation>もう一度サインインしてください。プロバイダーが2つ目の要素を求めることがあります。</translation>
    </message>
    <message>
        <source>Another sign-in or sign-out is in progress</source>
        <translation>別のサインインまたはサインアウトが進行中です</translation>
    </message>
    <message>
        <source>Wait until it finishes or cancel it first.</source>
        <translation>終わるまで待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>Message from the provider: %1</source>
        <translation>プロバイダーからのメッセージ：%1</translation>
    </message>
    <message>
        <source>Rule: %1 (%2)</source>
        <translation>規則：%1（%2）</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>このまま保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Your session is in use by another Bifrost window</source>
        <translation>セッションは別のBifrostウィンドウで使用中です</translation>
    </message>
    <message>
        <source>Another Bifrost process has locked the session and hasn&apos;t released it. You are still signed in. Close that process, or wait and try again.</source>
        <translation>別のBifrostプロセスがセッションをロックしたまま解放していません。サインインは維持されています。そのプロセスを終了するか、しばらく待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Sign out here only</source>
        <translation>ここだけサインアウト</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>今すぐ完了</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Someone else may have your sign-in link</source>
        <translation>ほかの人がサインインのリンクを持っている可能性があります</translation>
    </message>
    <message>
        <source>It was used twice, and this system can&apos;t tell who used it. Unless it was you both times, start again; the old link then stops working.</source>
        <translation>リンクが2回使われましたが、誰が使ったのかこのシステムでは分かりません。2回ともご自身でない場合は、最初からやり直してください。古いリンクは使えなくなります。</translation>
    </message>
    <message>
        <source>Someone else may have your sign-out link</source>
        <translation>ほかの人がサインアウトのリンクを持っている可能性があります</translation>
    </message>
    <message>
        <source>It was used twice, and this system can&apos;t tell who used it. Anyone who has it can read what your provider says about you but can&apos;t sign in with it. If the sign-out doesn&apos;t continue in your browser, open the browser again.</source>
        <translation>リンクが2回使われましたが、誰が使ったのかこのシステムでは分かりません。リンクを持つ人は、プロバイダーによるあなたの情報を読めますが、それでサインインすることはできません。ブラウザーでサインアウトが進まない場合は、ブラウザーをもう一度開いてください。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Sign out without returning</source>
        <translation>戻らずにサインアウト</translation>
    </message>
    <message>
        <source>End session in browser</source>
        <translation>ブラウザーのセッションを終了</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URLをコピー</translation>
    </message>
    <message>
        <source>No keychain is running on this system, so your session ends when you close Bifrost. Start one (GNOME Keyring, KWallet, KeePassXC), then try again.</source>
        <translation>このシステムではキーチェーンが動いていないため、Bifrostを閉じるとセッションが終了します。キーチェーン（GNOME Keyring、KWallet、KeePassXC）を起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A keychain library is missing</source>
        <translation>キーチェーンのライブラリがありません</translation>
    </message>
    <message>
        <source>Bifrost accesses the keychain through libsecret, which can&apos;t be loaded, so your session ends when you close Bifrost. Install libsecret (libsecret-1-0), then try again.</source>
        <translation>Bifrostはlibsecretを通じてキーチェーンを使いますが、読み込めないため、Bifrostを閉じるとセッションが終了します。libsecret（libsecret-1-0）をインストールしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>KWallet is turned off</source>
        <translation>KWalletがオフになっています</translation>
    </message>
    <message>
        <source>KWallet is turned off in the system settings, so your session ends when you close Bifrost. Turn it on there, then try again.</source>
        <translation>システム設定でKWalletがオフになっているため、Bifrostを閉じるとセッションが終了します。そこでオンにしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It wasn&apos;t unlocked, so Bifrost can neither read nor store a session. Unlock it in its own window, or try again and unlock it when you&apos;re prompted.</source>
        <translation>ロックが解除されなかったため、Bifrostはセッションの読み取りも保存もできません。キーチェーンのウィンドウでロックを解除するか、もう一度試して、求められたときに解除してください。</translation>
    </message>
    <message>
        <source>Bifrost can neither read nor store a session. Try again, and allow access when you&apos;re prompted.</source>
        <translation>Bifrostはセッションの読み取りも保存もできません。もう一度試して、求められたときにアクセスを許可してください。</translation>
    </message>
    <message>
        <source>KWallet always denies Bifrost access</source>
        <translation>KWalletが常にBifrostのアクセスを拒否しています</translation>
    </message>
    <message>
        <source>You chose &apos;Deny Forever&apos; once, so KWallet doesn&apos;t prompt you any more. In KDE&apos;s wallet manager (KWalletManager), under Access Control, remove %1 from the denied applications, then try again.</source>
        <translation>以前「Deny Forever」を選んだため、KWalletは確認を表示しなくなりました。KDEのウォレットマネージャー（KWalletManager）の「Access Control」で、拒否されたアプリケーションから%1を削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain is still waiting for your answer</source>
        <translation>キーチェーンがまだ回答を待っています</translation>
    </message>
    <message>
        <source>Answer in its window, and Bifrost continues automatically. If you can&apos;t find the window, try again, and the keychain will ask again.</source>
        <translation>キーチェーンのウィンドウで回答すると、Bifrostは自動的に続行します。ウィンドウが見つからない場合は、もう一度試すと、キーチェーンが再び尋ねます。</translation>
    </message>
    <message>
        <source>Bifrost continues without it and uses its response if one arrives. If none does, restart the keychain, then try again.</source>
        <translation>Bifrostはキーチェーンなしで続行し、応答が届けばそれを使います。届かない場合は、キーチェーンを再起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your session is in another keychain</source>
        <translation>セッションは別のキーチェーンにあります</translation>
    </message>
    <message>
        <source>It is stored in %1, which isn&apos;t running and couldn&apos;t be started. Start %1 and try again, or sign out on the desktop where you signed in. Until then, a session that you start here ends when you close Bifrost.</source>
        <translation>セッションは%1に保存されていますが、動いておらず、起動もできませんでした。%1を起動してもう一度試すか、サインインしたときのデスクトップでサインアウトしてください。それまでは、ここで開始したセッションはBifrostを閉じると終了します。</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t keep the session</source>
        <translation>キーチェーンがセッションを保持しませんでした</translation>
    </message>
    <message>
        <source>It accepted the session but doesn&apos;t return it, so the session ends when you close Bifrost. If the keychain asked for permission, try again and allow access.</source>
        <translation>キーチェーンはセッションを受け付けましたが、返してこないため、Bifrostを閉じるとセッションが終了します。キーチェーンが許可を求めた場合は、もう一度試してアクセスを許可してください。</translation>
    </message>
    <message>
        <source>It couldn&apos;t carry out Bifrost&apos;s request; the details say why. Fix the problem, then try again.</source>
        <translation>キーチェーンがBifrostの要求を実行できませんでした。理由は詳細に示されています。問題を解決してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keychain is slow to respond</source>
        <translation>キーチェーンの応答に時間がかかっています</translation>
    </message>
    <message>
        <source>Bifrost is waiting for it. If you continue without it, its response still counts when it arrives.</source>
        <translation>Bifrostは応答を待っています。キーチェーンなしで続けても、応答が届けば有効です。</translation>
    </message>
    <message>
        <source>Your keychain needs an answer: look for its window</source>
        <translation>キーチェーンが回答を待っています。ウィンドウを探してください</translation>
    </message>
    <message>
        <source>Bifrost continues as soon as you answer there. If you continue without it, your answer still counts when you give it.</source>
        <translation>そこで回答すると、Bifrostはすぐに続行します。キーチェーンなしで続けても、後からの回答は有効です。</translation>
    </message>
    <message>
        <source>Continue without keychain</source>
        <translation>キーチェーンなしで続行</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>もう一度読み取る</translation>
    </message>
    <message>
        <source>The provider rejected the sign-in request</source>
        <translation>プロバイダーがサインイン要求を拒否しました</translation>
    </message>
    <message>
        <source>It requires something that Bifrost didn&apos;t send, or doesn&apos;t accept something that it did. The application&apos;s registration with the provider and the additional parameters in Settings decide about that.</source>
        <translation>Bifrostが送らなかったものが必要か、Bifrostが送ったものを受け付けていません。これは、プロバイダーでのアプリケーションの登録と、設定画面の追加パラメーターで決まります。</translation>
    </message>
    <message>
        <source>The application isn&apos;t allowed to sign in this way. In its registration with the provider, allow the Code grant.</source>
        <translation>このアプリケーションは、この方法でのサインインを許可されていません。プロバイダーでのアプリケーションの登録で、「Code」グラントを許可してください。</translation>
    </message>
    <message>
        <source>The provider rejected the resource</source>
        <translation>プロバイダーがリソースを拒否しました</translation>
    </message>
    <message>
        <source>A resource among the additional parameters is unknown there or not allowed. Correct it in Settings.</source>
        <translation>追加パラメーターのリソースが、プロバイダーで未知か、許可されていません。設定画面で修正してください。</translation>
    </message>
    <message>
        <source>It reports that it doesn&apos;t support request objects, although Bifrost sent none. Send the details to the provider&apos;s administrator.</source>
        <translation>プロバイダーはリクエストオブジェクトに対応していないと報告していますが、Bifrostは送っていません。詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>It gave the reason &quot;%1&quot;, which Bifrost doesn&apos;t know. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>プロバイダーが示した理由「%1」を、Bifrostは知りません。もう一度お試しください。問題が続く場合は、詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>The provider says: &quot;%1&quot;.</source>
        <translation>プロバイダーのメッセージ：「%1」。</translation>
    </message>
    <message>
        <source>Bifrost couldn&apos;t open a port on this computer to receive the browser&apos;s response. A firewall or sandbox may be blocking it. Allow connections to 127.0.0.1 and ::1, then try again.</source>
        <translation>Bifrostは、ブラウザーの応答を受け取るためのポートをこのコンピューターで開けませんでした。ファイアウォールまたはサンドボックスが妨げている可能性があります。127.0.0.1と::1への接続を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Use localhost</source>
        <translation>localhostを使う</translation>
    </message>
    <message>
        <source>Ask for offline_access</source>
        <translation>offline_accessを要求</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度診断</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>この発行者を使う</translation>
    </message>
    <message>
        <source>If it expects https at this port, start the issuer with https instead of http.</source>
        <translation>このポートでhttpsが必要な場合は、発行者の先頭をhttpではなくhttpsにしてください。</translation>
    </message>
    <message>
        <source>If it doesn&apos;t use https at this port, start the issuer with http instead of https.</source>
        <translation>このポートでhttpsを使っていない場合は、発行者の先頭をhttpsではなくhttpにしてください。</translation>
    </message>
    <message>
        <source>The provider rejected a request</source>
        <translation>プロバイダーが要求を拒否しました</translation>
    </message>
    <message>
        <source>%1 returned status %2 at an address that the provider itself publishes. Contact the provider&apos;s administrator.</source>
        <translation>%1が、プロバイダー自身が公開しているアドレスで状態%2を返しました。プロバイダーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 responded but has no provider at this address (%2). Check the organization or issuer.</source>
        <translation>%1は応答しましたが、このアドレスにプロバイダーはありません（%2）。組織または発行者を確認してください。</translation>
    </message>
    <message>
        <source>%1 redirected the request, which Bifrost doesn&apos;t follow for your safety. Check the issuer.</source>
        <translation>%1が要求をリダイレクトしましたが、安全のためBifrostは従いません。発行者を確認してください。</translation>
    </message>
    <message>
        <source>%1 and this computer couldn&apos;t agree on a secure connection. Check the issuer&apos;s address and port, then try again.</source>
        <translation>%1とこのコンピューターは、安全な接続について合意できませんでした。発行者のアドレスとポートを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 redirected the request more than three times, at last to %2. Check the issuer. If it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>%1が要求を3回を超えてリダイレクトしました。最後のリダイレクト先は%2です。発行者を確認してください。正しい場合は、プロバイダーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. For your safety, Bifrost follows redirects only within one host. Check the issuer.</source>
        <translation>%1が要求を%2にリダイレクトしました。安全のため、Bifrostは同じホスト内のリダイレクトにだけ従います。発行者を確認してください。</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. For your safety, Bifrost follows redirects only within one host. If that is your provider, enter this address as the issuer.</source>
        <translation>%1が要求を%2にリダイレクトしました。安全のため、Bifrostは同じホスト内のリダイレクトにだけ従います。お使いのプロバイダーである場合は、このアドレスを発行者として入力してください。</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>名前とパスワードを入力</translation>
    </message>
    <message>
        <source>The proxy couldn&apos;t connect</source>
        <translation>プロキシが接続できませんでした</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t connect to %2 (status %3). The provider or the network behind the proxy may be down. Try again later; if the problem persists, ask whoever runs the proxy.</source>
        <translation>プロキシ%1が%2に接続できませんでした（状態%3）。プロバイダーか、プロキシの先のネットワークが停止している可能性があります。しばらくしてからもう一度お試しください。問題が続く場合は、プロキシの運用担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source> (status %1)</source>
        <translation> (状態%1)</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>プロキシが接続を拒否しました</translation>
    </message>
    <message>
        <source>The proxy %1 doesn&apos;t let Bifrost connect to %2%3. Ask whoever runs the proxy to allow it, or change the proxy in Settings.</source>
        <translation>プロキシ%1は、Bifrostの%2への接続を許可していません%3。プロキシの運用担当者に許可を依頼するか、設定画面でプロキシを変更してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>プロキシが名前とパスワードを求めています</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through to %2 without them. Enter those of your network; they aren&apos;t those of the provider.</source>
        <translation>プロキシ%1は、名前とパスワードがないと%2への通信を通しません。ネットワークのものを入力してください。プロバイダーのものではありません。</translation>
    </message>
    <message>
        <source>The proxy refused the name and password</source>
        <translation>プロキシが名前とパスワードを拒否しました</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t accept them. Enter those of your network; they aren&apos;t those of the provider.</source>
        <translation>プロキシ%1が受け付けませんでした。ネットワークのものを入力してください。プロバイダーのものではありません。</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in to the proxy</source>
        <translation>Bifrostはプロキシにサインインできません</translation>
    </message>
    <message>
        <source>The proxy %1 accepts only a way of signing in that doesn&apos;t work here (%2). Sign in to your company&apos;s network on this computer and try again, or ask whoever runs the proxy for another way.</source>
        <translation>プロキシ%1は、ここでは使えないサインイン方法しか受け付けません（%2）。このコンピューターで会社のネットワークにサインインしてもう一度試すか、別の方法をプロキシの運用担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached</source>
        <translation>プロキシに接続できません</translation>
    </message>
    <message>
        <source>Bifrost is set up to use the proxy %1, which can&apos;t be found or doesn&apos;t respond as a proxy does. Connect to your company&apos;s network, or change the proxy in Settings, then try again.</source>
        <translation>Bifrostはプロキシ%1を使うように設定されていますが、見つからないか、プロキシとして応答しません。会社のネットワークに接続するか、設定画面でプロキシを変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 showed a certificate issued by &quot;%2&quot;, which this computer doesn&apos;t trust, so nothing was sent. If that is your company, ask for its certificate authority to be installed; otherwise check this computer&apos;s clock. Then try again.</source>
        <translation>%1が示した証明書は「%2」が発行したもので、このコンピューターは信頼していません。そのため、何も送信していません。それがお勤めの会社である場合は、認証局をインストールしてもらってください。そうでない場合は、このコンピューターの時計を確認してください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider&apos;s page about it: %1</source>
        <translation>これに関するプロバイダーのページ：%1</translation>
    </message>
    <message>
        <source>Setting of the client at the provider: %1</source>
        <translation>プロバイダーでのクライアントの設定：%1</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be read</source>
        <translation>プロバイダーの応答を読み取れません</translation>
    </message>
    <message>
        <source>%1 sent something other than the data that was expected. Check the organization or issuer in Settings; if it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>%1が想定と異なるデータを送りました。設定画面で組織または発行者を確認してください。正しい場合は、プロバイダーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The provider didn&apos;t accept the sign-in</source>
        <translation>プロバイダーがサインインを受け付けませんでした</translation>
    </message>
    <message>
        <source>The code from the browser has expired, was already used, or was issued for another request. Sign in again.</source>
        <translation>ブラウザーからのコードは、有効期限が切れたか、すでに使われたか、別の要求に対して発行されたものです。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>もう一度お試しください。問題が続く場合は、詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>It sent an error instead of the description of itself that signing in needs. Check the organization or issuer in Settings; if it&apos;s correct, try again later.</source>
        <translation>サインインに必要なプロバイダー自身の情報の代わりに、エラーが送られました。設定画面で組織または発行者を確認してください。正しい場合は、しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>It sent an error instead of its keys, so nothing that it signs can be verified. Try again later; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>鍵の代わりにエラーが送られたため、プロバイダーが署名したものを検証できません。しばらくしてからもう一度お試しください。問題が続く場合は、詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>%1 redirected the request, at an address that the provider itself publishes. For your safety, Bifrost doesn&apos;t follow that.</source>
        <translation>%1が、プロバイダー自身が公開しているアドレスで要求をリダイレクトしました。安全のため、Bifrostは従いません。</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data, at an address that the provider itself publishes. On a guest network, sign in to the network first.</source>
        <translation>%1が、プロバイダー自身が公開しているアドレスで、データではなくページを返しました。ゲストネットワークの場合は、先にネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>%1 sent something other than the data that was expected, at an address that the provider itself publishes.</source>
        <translation>%1が、プロバイダー自身が公開しているアドレスで、想定と異なるデータを送りました。</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be used</source>
        <translation>プロバイダーの応答を使用できません</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>設定を始める(&amp;U)</translation>
    </message>
    <message>
        <source>No browser was found</source>
        <translation>ブラウザーが見つかりませんでした</translation>
    </message>
    <message>
        <source>Your browser could not be started</source>
        <translation>ブラウザーを起動できませんでした</translation>
    </message>
    <message>
        <source>There is a browser, but it reported an error or crashed. Start it yourself and try again, or choose another default browser in the system settings.</source>
        <translation>ブラウザーはありますが、エラーを報告したか、異常終了しました。自分で起動してからもう一度試すか、システム設定で別の既定のブラウザーを選んでください。</translation>
    </message>
    <message>
        <source>Your session can&apos;t be renewed</source>
        <translation>セッションを更新できません</translation>
    </message>
    <message>
        <source>Its tokens are bound to a key that this computer doesn&apos;t have, or aren&apos;t bound to one although Bifrost is set up to require that. Sign in again.</source>
        <translation>セッションのトークンが、このコンピューターにない鍵にバインドされているか、Bifrostがバインドを必須とするよう設定されているのにバインドされていません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>コードを取得</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>The provider requires a client certificate</source>
        <translation>プロバイダーがクライアント証明書を求めています</translation>
    </message>
    <message>
        <source>%1 only accepts programs with a certificate. Ask the provider&apos;s administrator for one, and name its file with --client-certificate-file or ClientCertificateFile= below [Provider] in the settings file.</source>
        <translation>%1は、証明書のあるプログラムだけを受け付けます。プロバイダーの管理者に証明書を発行してもらい、そのファイルを--client-certificate-fileで指定するか、設定ファイルの[Provider]の下にClientCertificateFile=で指定してください。</translation>
    </message>
    <message>
        <source>The client certificate has expired</source>
        <translation>クライアント証明書の有効期限が切れました</translation>
    </message>
    <message>
        <source>%1 closed the connection, and the certificate of this computer was valid until %2. Get a new one from the provider&apos;s administrator.</source>
        <translation>%1が接続を閉じました。このコンピューターの証明書の有効期限は%2まででした。プロバイダーの管理者に新しい証明書を発行してもらってください。</translation>
    </message>
    <message>
        <source>The client certificate isn&apos;t valid yet</source>
        <translation>クライアント証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>%1 closed the connection, and the certificate of this computer is valid from %2 on. Check the date of this computer.</source>
        <translation>%1が接続を閉じました。このコンピューターの証明書が有効になるのは%2からです。このコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>The client certificate was not accepted</source>
        <translation>クライアント証明書は受け付けられませんでした</translation>
    </message>
    <message>
        <source>%1 refused the certificate of this computer. Check that it&apos;s the one that is registered for this client ID, or ask the provider&apos;s administrator.</source>
        <translation>%1がこのコンピューターの証明書を拒否しました。このクライアントIDに登録されている証明書かどうかを確認するか、プロバイダーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Keys can&apos;t be kept in hardware here</source>
        <translation>ここでは鍵をハードウェアに保存できません</translation>
    </message>
    <message>
        <source>Bifrost is set up to require it, and can&apos;t do it on this system. Set keys in hardware to auto or off.</source>
        <translation>Bifrostはこれを必須とするよう設定されていますが、このシステムではできません。「ハードウェア内の鍵」をautoまたはoffに設定してください。</translation>
    </message>
    <message>
        <source>The TPM can&apos;t be used</source>
        <translation>TPMを使用できません</translation>
    </message>
    <message>
        <source>The software for it isn&apos;t installed. Install the OpenSSL provider for TPM 2.0 (tpm2-openssl), then try again.</source>
        <translation>必要なソフトウェアがインストールされていません。TPM 2.0用のOpenSSLプロバイダー（tpm2-openssl）をインストールしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No TPM was found</source>
        <translation>TPMが見つかりませんでした</translation>
    </message>
    <message>
        <source>This computer has no TPM 2.0, or it is disabled in the firmware. Enable it, or set keys in hardware to auto or off.</source>
        <translation>このコンピューターにTPM 2.0がないか、ファームウェアで無効になっています。有効にするか、「ハードウェア内の鍵」をautoまたはoffに設定してください。</translation>
    </message>
    <message>
        <source>You can&apos;t use this computer&apos;s TPM</source>
        <translation>このコンピューターのTPMを使用する権限がありません</translation>
    </message>
    <message>
        <source>Ask the administrator for access to it, on most systems through the group tss. Log in to the computer again afterwards.</source>
        <translation>管理者にアクセス権を依頼してください（ほとんどのシステムではグループtssへの追加）。その後、コンピューターにログインし直してください。</translation>
    </message>
    <message>
        <source>The TPM is busy</source>
        <translation>TPMは使用中です</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The TPM isn&apos;t responding</source>
        <translation>TPMが応答しません</translation>
    </message>
    <message>
        <source>Try again. If that doesn&apos;t help, restart this computer.</source>
        <translation>もう一度お試しください。それでも解決しない場合は、このコンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>The TPM reported an error</source>
        <translation>TPMがエラーを報告しました</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the administrator of this computer.</source>
        <translation>もう一度お試しください。問題が続く場合は、詳細をこのコンピューターの管理者に送ってください。</translation>
    </message>
    <message>
        <source>This account is no longer there</source>
        <translation>このアカウントはもうありません</translation>
    </message>
    <message>
        <source>It has been removed. Choose another account, or add it again.</source>
        <translation>削除されています。別のアカウントを選ぶか、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>このアカウントを残す</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>別のアカウントを使う</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>FieldMeaning</name>
    <message>
        <source>What the provider is to send back: a code.</source>
        <translation>プロバイダーが返すべきもの：コード。</translation>
    </message>
    <message>
        <source>Names this application to the provider. It isn&apos;t secret.</source>
        <translation>プロバイダーに対してこのアプリケーションを示します。秘密ではありません。</translation>
    </message>
    <message>
        <source>Where the provider sends the browser afterward.</source>
        <translation>プロバイダーが最後にブラウザーを送る先。</translation>
    </message>
    <message>
        <source>What the application may do and see.</source>
        <translation>アプリケーションが実行および閲覧してよいもの。</translation>
    </message>
    <message>
        <source>A random value that comes back with the response, so that nobody can slip in another one.</source>
        <translation>応答とともに戻ってくる乱数値。誰かが別の応答を紛れ込ませるのを防ぎます。</translation>
    </message>
    <message>
        <source>A random value that comes back in the ID token, so that no older token can be used.</source>
        <translation>IDトークンに含まれて戻ってくる乱数値。古いトークンが使われるのを防ぎます。</translation>
    </message>
    <message>
        <source>The hash of the code verifier: only the application that knows the verifier can use the code.</source>
        <translation>コードベリファイアのハッシュ。ベリファイアを知っているアプリケーションだけがコードを使えます。</translation>
    </message>
    <message>
        <source>How the code challenge was computed.</source>
        <translation>コードチャレンジの計算方法。</translation>
    </message>
    <message>
        <source>What the provider is to ask the user.</source>
        <translation>プロバイダーがユーザーに求めるべきこと。</translation>
    </message>
    <message>
        <source>How long ago the user may have signed in with the provider, in seconds.</source>
        <translation>ユーザーがプロバイダーにサインインしてから経過してよい時間（秒）。</translation>
    </message>
    <message>
        <source>The languages for the provider&apos;s pages.</source>
        <translation>プロバイダーのページに使う言語。</translation>
    </message>
    <message>
        <source>How strong the sign-in should be.</source>
        <translation>サインインに求める強度。</translation>
    </message>
    <message>
        <source>Who probably signs in.</source>
        <translation>サインインすると見込まれるユーザー。</translation>
    </message>
    <message>
        <source>The ID token of the session: it says whose session is meant.</source>
        <translation>セッションのIDトークン。誰のセッションかを示します。</translation>
    </message>
    <message>
        <source>What kind of page the provider should show.</source>
        <translation>プロバイダーが表示すべきページの種類。</translation>
    </message>
    <message>
        <source>The API for which the access token is meant.</source>
        <translation>アクセストークンの対象となるAPI。</translation>
    </message>
    <message>
        <source>The whole request as a signed token.</source>
        <translation>要求全体を署名付きトークンにしたもの。</translation>
    </message>
    <message>
        <source>A reference to the request that was sent to the provider before.</source>
        <translation>事前にプロバイダーへ送信した要求への参照。</translation>
    </message>
    <message>
        <source>The authorization code: valid once and for a short time, exchanged for tokens.</source>
        <translation>認可コード。短時間に1回だけ有効で、トークンと交換されます。</translation>
    </message>
    <message>
        <source>Which provider sent the response.</source>
        <translation>応答を送ったプロバイダー。</translation>
    </message>
    <message>
        <source>The state of the session in the browser. Bifrost doesn&apos;t use it.</source>
        <translation>ブラウザーのセッションの状態。Bifrostは使いません。</translation>
    </message>
    <message>
        <source>Why the provider refused, as a code.</source>
        <translation>プロバイダーが拒否した理由を示すコード。</translation>
    </message>
    <message>
        <source>The same in the provider&apos;s own words.</source>
        <translation>同じ内容をプロバイダー自身の言葉で示したもの。</translation>
    </message>
    <message>
        <source>A page about the error.</source>
        <translation>エラーについてのページ。</translation>
    </message>
    <message>
        <source>What the tokens are requested with.</source>
        <translation>トークンを要求する方法。</translation>
    </message>
    <message>
        <source>Proves that the code was requested by this application: the provider compares its hash with the code challenge.</source>
        <translation>コードを要求したのがこのアプリケーションであることの証明。プロバイダーがそのハッシュをコードチャレンジと比較します。</translation>
    </message>
    <message>
        <source>The application&apos;s password with the provider.</source>
        <translation>プロバイダーに対するアプリケーションのパスワード。</translation>
    </message>
    <message>
        <source>A token that the application has signed to prove who it is.</source>
        <translation>アプリケーションが自身を証明するために署名したトークン。</translation>
    </message>
    <message>
        <source>What kind of token the client assertion is.</source>
        <translation>クライアントアサーションのトークンの種類。</translation>
    </message>
    <message>
        <source>Renews the session without asking the user.</source>
        <translation>ユーザーに尋ねずにセッションを更新します。</translation>
    </message>
    <message>
        <source>Gives access to UserInfo and to APIs.</source>
        <translation>UserInfoとAPIへのアクセスを可能にします。</translation>
    </message>
    <message>
        <source>Says who has signed in, signed by the provider.</source>
        <translation>誰がサインインしたかを示します。プロバイダーの署名付きです。</translation>
    </message>
    <message>
        <source>How the access token is used.</source>
        <translation>アクセストークンの使い方。</translation>
    </message>
    <message>
        <source>How long it is valid, in seconds.</source>
        <translation>有効な期間（秒）。</translation>
    </message>
    <message>
        <source>Which kind of token it is.</source>
        <translation>どの種類のトークンか。</translation>
    </message>
    <message>
        <source>Stands for the sign-in on another device when the application asks for its tokens.</source>
        <translation>アプリケーションがトークンを要求するときに、別のデバイスでのサインインを示します。</translation>
    </message>
    <message>
        <source>What the user enters on the other device.</source>
        <translation>ユーザーが別のデバイスで入力するもの。</translation>
    </message>
    <message>
        <source>The page that the user opens on the other device.</source>
        <translation>ユーザーが別のデバイスで開くページ。</translation>
    </message>
    <message>
        <source>The same page with the code already entered.</source>
        <translation>コードが入力済みの同じページ。</translation>
    </message>
    <message>
        <source>How many seconds to wait between two requests.</source>
        <translation>次の要求まで待つ秒数。</translation>
    </message>
    <message>
        <source>Where the provider sends the browser after the sign-out.</source>
        <translation>サインアウト後にプロバイダーがブラウザーを送る先。</translation>
    </message>
    <message>
        <source>The same, as this provider calls it.</source>
        <translation>同じもの。このプロバイダーでの名称です。</translation>
    </message>
    <message>
        <source>Who probably signs out.</source>
        <translation>サインアウトすると見込まれるユーザー。</translation>
    </message>
    <message>
        <source>Which formats the application understands.</source>
        <translation>アプリケーションが理解できる形式。</translation>
    </message>
    <message>
        <source>The format of the body.</source>
        <translation>本文の形式。</translation>
    </message>
    <message>
        <source>The time by the provider&apos;s clock. ID tokens are checked against it.</source>
        <translation>プロバイダーの時計による時刻。IDトークンの確認に使います。</translation>
    </message>
    <message>
        <source>How many seconds to wait before another attempt.</source>
        <translation>次の試行まで待つ秒数。</translation>
    </message>
    <message>
        <source>Where the response redirects to, without the part after the question mark.</source>
        <translation>応答のリダイレクト先（疑問符以降の部分を除く）。</translation>
    </message>
    <message>
        <source>Proves that the request is allowed: the access token, or the client&apos;s secret.</source>
        <translation>要求が許可されていることの証明。アクセストークンまたはクライアントのシークレットです。</translation>
    </message>
    <message>
        <source>Proves that the application has the key that the token is bound to.</source>
        <translation>トークンがバインドされている鍵をアプリケーションが持っていることの証明。</translation>
    </message>
    <message>
        <source>The provider&apos;s name for itself. It has to be exactly the configured one.</source>
        <translation>プロバイダーが名乗る名前。設定されたものと完全に一致する必要があります。</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign in.</source>
        <translation>サインインのためにブラウザーを送る先。</translation>
    </message>
    <message>
        <source>Where tokens are requested.</source>
        <translation>トークンを要求する先。</translation>
    </message>
    <message>
        <source>Where the user&apos;s attributes are read.</source>
        <translation>ユーザーの属性を読み取る先。</translation>
    </message>
    <message>
        <source>Where the keys are that verify ID tokens.</source>
        <translation>IDトークンを検証する鍵がある場所。</translation>
    </message>
    <message>
        <source>Scopes that can be requested.</source>
        <translation>要求できるスコープ。</translation>
    </message>
    <message>
        <source>Kinds of responses that can be requested. Bifrost needs &quot;code&quot;.</source>
        <translation>要求できる応答の種類。Bifrostには「code」が必要です。</translation>
    </message>
    <message>
        <source>Ways in which the response can be sent.</source>
        <translation>応答を送信できる方法。</translation>
    </message>
    <message>
        <source>What tokens can be requested with.</source>
        <translation>トークンの要求に使える方法。</translation>
    </message>
    <message>
        <source>Whether all applications get the same identifier of a user.</source>
        <translation>すべてのアプリケーションが同じユーザー識別子を受け取るかどうか。</translation>
    </message>
    <message>
        <source>How ID tokens can be signed.</source>
        <translation>IDトークンの署名に使える方法。</translation>
    </message>
    <message>
        <source>How applications can prove who they are.</source>
        <translation>アプリケーションが自身を証明できる方法。</translation>
    </message>
    <message>
        <source>What the provider may say about a user.</source>
        <translation>プロバイダーがユーザーについて示す可能性のある情報。</translation>
    </message>
    <message>
        <source>How a code challenge can be computed. Bifrost needs S256.</source>
        <translation>コードチャレンジの計算に使える方法。BifrostにはS256が必要です。</translation>
    </message>
    <message>
        <source>Where tokens are revoked.</source>
        <translation>トークンを失効させる先。</translation>
    </message>
    <message>
        <source>Where the state of a token can be asked for.</source>
        <translation>トークンの状態を問い合わせる先。</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign out.</source>
        <translation>サインアウトのためにブラウザーを送る先。</translation>
    </message>
    <message>
        <source>Where a request can be sent before the browser opens.</source>
        <translation>ブラウザーを開く前に要求を送信できる先。</translation>
    </message>
    <message>
        <source>Whether requests have to be sent there.</source>
        <translation>要求をそこへ送信する必要があるかどうか。</translation>
    </message>
    <message>
        <source>Whether each response names the provider.</source>
        <translation>各応答がプロバイダーを示すかどうか。</translation>
    </message>
    <message>
        <source>Where a sign-in on another device begins.</source>
        <translation>別のデバイスでのサインインを開始する先。</translation>
    </message>
    <message>
        <source>How the proofs of bound tokens can be signed.</source>
        <translation>バインドされたトークンの証明に使える署名方法。</translation>
    </message>
    <message>
        <source>The algorithm of the signature.</source>
        <translation>署名のアルゴリズム。</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s keys has signed it.</source>
        <translation>署名に使われたプロバイダーの鍵。</translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation>トークンの種類。</translation>
    </message>
    <message>
        <source>The algorithm that encrypts the content.</source>
        <translation>内容を暗号化するアルゴリズム。</translation>
    </message>
    <message>
        <source>Which provider issued the token.</source>
        <translation>トークンを発行したプロバイダー。</translation>
    </message>
    <message>
        <source>For which application the token is meant. It has to be this one.</source>
        <translation>トークンの対象となるアプリケーション。このアプリケーションでなければなりません。</translation>
    </message>
    <message>
        <source>Which application requested the token.</source>
        <translation>トークンを要求したアプリケーション。</translation>
    </message>
    <message>
        <source>When the token expires, in seconds since 1970.</source>
        <translation>トークンの有効期限が切れる日時（1970年からの秒数）。</translation>
    </message>
    <message>
        <source>When the token was issued, in seconds since 1970.</source>
        <translation>トークンが発行された日時（1970年からの秒数）。</translation>
    </message>
    <message>
        <source>From when the token is valid, in seconds since 1970.</source>
        <translation>トークンが有効になる日時（1970年からの秒数）。</translation>
    </message>
    <message>
        <source>When the user signed in with the provider, in seconds since 1970.</source>
        <translation>ユーザーがプロバイダーにサインインした日時（1970年からの秒数）。</translation>
    </message>
    <message>
        <source>How strong the sign-in was.</source>
        <translation>サインインの強度。</translation>
    </message>
    <message>
        <source>How the user signed in, such as with a password.</source>
        <translation>ユーザーがサインインした方法（パスワードなど）。</translation>
    </message>
    <message>
        <source>Binds the access token to this ID token.</source>
        <translation>アクセストークンをこのIDトークンに結び付けます。</translation>
    </message>
    <message>
        <source>Binds the code to this ID token.</source>
        <translation>コードをこのIDトークンに結び付けます。</translation>
    </message>
    <message>
        <source>The random value of the authorization request.</source>
        <translation>認可要求の乱数値。</translation>
    </message>
    <message>
        <source>The provider&apos;s session in the browser.</source>
        <translation>ブラウザーでのプロバイダーのセッション。</translation>
    </message>
    <message>
        <source>The identifier of the token itself.</source>
        <translation>トークン自体の識別子。</translation>
    </message>
    <message>
        <source>The provider&apos;s identifier of the user.</source>
        <translation>プロバイダーによるユーザーの識別子。</translation>
    </message>
    <message>
        <source>The user&apos;s full name.</source>
        <translation>ユーザーの氏名。</translation>
    </message>
    <message>
        <source>The user&apos;s given name.</source>
        <translation>ユーザーの名。</translation>
    </message>
    <message>
        <source>The user&apos;s family name.</source>
        <translation>ユーザーの姓。</translation>
    </message>
    <message>
        <source>What the user wants to be called.</source>
        <translation>ユーザーが希望する呼び名。</translation>
    </message>
    <message>
        <source>The user&apos;s email address.</source>
        <translation>ユーザーのメールアドレス。</translation>
    </message>
    <message>
        <source>Whether the provider has made sure that the address is the user&apos;s.</source>
        <translation>アドレスがユーザーのものであることをプロバイダーが確認したかどうか。</translation>
    </message>
    <message>
        <source>Where the user&apos;s picture is.</source>
        <translation>ユーザーの写真がある場所。</translation>
    </message>
    <message>
        <source>When the user&apos;s attributes were last changed.</source>
        <translation>ユーザーの属性が最後に変更された日時。</translation>
    </message>
    <message>
        <source>Attributes that are somewhere else.</source>
        <translation>別の場所にある属性。</translation>
    </message>
    <message>
        <source>Where these attributes are, possibly with a token to read them.</source>
        <translation>これらの属性がある場所。読み取るためのトークンが付くこともあります。</translation>
    </message>
    <message>
        <source>A public key of the provider.</source>
        <translation>プロバイダーの公開鍵。</translation>
    </message>
    <message>
        <source>In which form the provider returns its response.</source>
        <translation>プロバイダーが応答を返す形式。</translation>
    </message>
    <message>
        <source>What the access token allows, in detail.</source>
        <translation>アクセストークンで許可されることの詳細。</translation>
    </message>
    <message>
        <source>The fingerprint of the key that the tokens are to be bound to.</source>
        <translation>トークンをバインドする鍵のフィンガープリント。</translation>
    </message>
    <message>
        <source>The response, signed by the provider.</source>
        <translation>プロバイダーの署名付きの応答。</translation>
    </message>
    <message>
        <source>The token that the provider is to revoke or exchange.</source>
        <translation>プロバイダーに失効または交換させるトークン。</translation>
    </message>
    <message>
        <source>Where the user signs in: with an organization.</source>
        <translation>ユーザーがサインインする先：組織。</translation>
    </message>
    <message>
        <source>The name of the organization.</source>
        <translation>組織の名前。</translation>
    </message>
    <message>
        <source>The organization, as the provider knows it.</source>
        <translation>プロバイダーによる組織の識別子。</translation>
    </message>
    <message>
        <source>The short name of the organization.</source>
        <translation>組織の短い名前。</translation>
    </message>
    <message>
        <source>How the provider finds the organization, such as by the domain of the email address.</source>
        <translation>プロバイダーが組織を見つける方法（メールアドレスのドメインなど）。</translation>
    </message>
    <message>
        <source>The organization that the new tokens are for.</source>
        <translation>新しいトークンの対象となる組織。</translation>
    </message>
    <message>
        <source>How many organizations a page may contain.</source>
        <translation>1ページに含めてよい組織の数。</translation>
    </message>
    <message>
        <source>Whether organizations below others are listed, too.</source>
        <translation>ほかの組織の下にある組織も一覧に含めるかどうか。</translation>
    </message>
    <message>
        <source>The organizations that the user is a member of.</source>
        <translation>ユーザーがメンバーである組織。</translation>
    </message>
    <message>
        <source>The organization that the token is for, as the provider knows it.</source>
        <translation>トークンの対象となる組織の、プロバイダーによる識別子。</translation>
    </message>
    <message>
        <source>The name of the organization that the token is for.</source>
        <translation>トークンの対象となる組織の名前。</translation>
    </message>
    <message>
        <source>The short name of the organization that the token is for.</source>
        <translation>トークンの対象となる組織の短い名前。</translation>
    </message>
    <message>
        <source>The organization that the user belongs to.</source>
        <translation>ユーザーが所属する組織。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>ブラウザーをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>サインアウト済みです</translation>
    </message>
    <message>
        <source>Sign in with %1. Your browser opens, then brings you back here.</source>
        <translation>%1でサインインします。ブラウザーが開き、終わるとここに戻ります。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Looking for your session in the keychain.</source>
        <translation>キーチェーンでセッションを探しています。</translation>
    </message>
    <message>
        <source>Contacting %1</source>
        <translation>%1に接続中</translation>
    </message>
    <message>
        <source>The browser opens as soon as the provider responds.</source>
        <translation>プロバイダーが応答すると、すぐにブラウザーが開きます。</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>もう少しです</translation>
    </message>
    <message>
        <source>The browser has responded. Bifrost is checking the response with the provider.</source>
        <translation>ブラウザーが応答しました。Bifrostがその応答をプロバイダーに確認しています。</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1 left.</source>
        <translation>ブラウザーを待っています：残り%1。</translation>
    </message>
    <message>
        <source>You are now signed in!</source>
        <translation>サインインしました！</translation>
    </message>
    <message>
        <source>Your session has ended and can&apos;t be renewed. Sign in again to continue.</source>
        <translation>セッションが終了し、更新できません。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You are now signed in! Your session ends %1. Sign in again to stay signed in.</source>
        <translation>サインインしました！セッションは%1に終了します。サインインしたままにするには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You are still signed in, but the provider can&apos;t be reached. Bifrost retries automatically.</source>
        <translation>サインインは維持されていますが、プロバイダーに接続できません。Bifrostが自動的に再試行します。</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>ようこそ、%1さん</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Your password stays in the browser</source>
        <translation>パスワードはブラウザーの中だけ</translation>
    </message>
    <message>
        <source>Bifrost never sees it. Every sign-in method of your provider works.</source>
        <translation>Bifrostがパスワードを見ることはありません。プロバイダーのすべてのサインイン方法を使えます。</translation>
    </message>
    <message>
        <source>The session stays in the keychain</source>
        <translation>セッションはキーチェーンに保存</translation>
    </message>
    <message>
        <source>Closing Bifrost doesn&apos;t sign you out.</source>
        <translation>Bifrostを閉じてもサインアウトしません。</translation>
    </message>
    <message>
        <source>renews automatically, next %1</source>
        <translation>自動的に更新、次回は%1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1に終了しました</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1に終了します</translation>
    </message>
    <message>
        <source>renews automatically when the provider responds</source>
        <translation>プロバイダーが応答すると自動的に更新</translation>
    </message>
    <message>
        <source>Your session is being stored in this computer&apos;s keychain.</source>
        <translation>セッションをこのコンピューターのキーチェーンに保存しています。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>You are still signed in, but the provider refuses to renew this session. Sign in again to continue.</source>
        <translation>サインインは維持されていますが、プロバイダーがこのセッションの更新を拒否しています。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>There is a problem with the provider, so your session couldn&apos;t be renewed. Bifrost retries automatically; you can also sign in again.</source>
        <translation>プロバイダーに問題があり、セッションを更新できませんでした。Bifrostが自動的に再試行します。もう一度サインインすることもできます。</translation>
    </message>
    <message>
        <source>You are still signed in, but there is a problem with the provider. Bifrost retries automatically.</source>
        <translation>サインインは維持されていますが、プロバイダーに問題があります。Bifrostが自動的に再試行します。</translation>
    </message>
    <message>
        <source>not renewed yet</source>
        <translation>まだ更新されていません</translation>
    </message>
    <message>
        <source>not renewed</source>
        <translation>更新されていません</translation>
    </message>
    <message>
        <source>Sign in with %1 there. This window continues automatically.</source>
        <translation>そこで%1にサインインしてください。このウィンドウは自動的に次へ進みます。</translation>
    </message>
</context>
<context>
    <name>LaneHeader</name>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings weren&apos;t saved</source>
        <translation>設定は保存されませんでした</translation>
    </message>
    <message>
        <source>The old settings file was set aside</source>
        <translation>古い設定ファイルを退避しました</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>現在の名前は%1です。</translation>
    </message>
</context>
<context>
    <name>MetadataText</name>
    <message>
        <source>The provider&apos;s metadata lacks &quot;%1&quot;, an address that is required here.</source>
        <translation>プロバイダーのメタデータに、ここで必要なアドレス「%1」がありません。</translation>
    </message>
    <message>
        <source>The provider&apos;s metadata has no usable https address as &quot;%1&quot;.</source>
        <translation>プロバイダーのメタデータの「%1」に、使用できるhttpsアドレスがありません。</translation>
    </message>
    <message>
        <source>The provider&apos;s metadata has %2 as &quot;%1&quot;, which isn&apos;t a complete https address.</source>
        <translation>プロバイダーのメタデータの「%1」の値%2は、完全なhttpsアドレスではありません。</translation>
    </message>
    <message>
        <source>The issuer starts with &quot;%1&quot; instead of https.</source>
        <translation>発行者の先頭がhttpsではなく「%1」です。</translation>
    </message>
    <message>
        <source>The provider at this address calls itself %1 but can&apos;t be found there.</source>
        <translation>このアドレスのプロバイダーは%1と名乗っていますが、そこには見つかりません。</translation>
    </message>
    <message>
        <source>This address is for every tenant (organization), so the provider calls itself %1 here. Enter your own tenant, by its name or ID, instead of &quot;%2&quot;.</source>
        <translation>このアドレスはすべてのテナント（組織）用のため、プロバイダーはここで%1と名乗ります。「%2」の代わりに、ご自身のテナントを名前またはIDで入力してください。</translation>
    </message>
    <message>
        <source>This provider calls itself %1 with a slash at the end. Use this issuer?</source>
        <translation>このプロバイダーは、末尾にスラッシュの付いた%1と名乗っています。この発行者を使いますか？</translation>
    </message>
    <message>
        <source>This provider calls itself %1 without a slash at the end. Use this issuer?</source>
        <translation>このプロバイダーは、末尾にスラッシュのない%1と名乗っています。この発行者を使いますか？</translation>
    </message>
    <message>
        <source>This provider calls itself %1 and confirms it at that address. Use this issuer?</source>
        <translation>このプロバイダーは%1と名乗り、そのアドレスでも確認できました。この発行者を使いますか？</translation>
    </message>
    <message>
        <source>The provider has another issuer</source>
        <translation>プロバイダーの発行者が異なります</translation>
    </message>
    <message>
        <source>The provider at this address calls itself %1, an address without https.</source>
        <translation>このアドレスのプロバイダーは、httpsではないアドレス%1を名乗っています。</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message>
        <source>Current page</source>
        <translation>現在のページ</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>&amp;Home</source>
        <translation>ホーム(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロフィール(&amp;P)</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>セッション(&amp;I)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>設定(&amp;T)</translation>
    </message>
    <message>
        <source>Ch&amp;eck</source>
        <translation>診断(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>要求(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;API</source>
        <translation>API(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OrganizationText</name>
    <message>
        <source>Your organizations need another permission</source>
        <translation>組織の一覧には別の許可が必要です</translation>
    </message>
    <message>
        <source>The access token lacks: %1. Add it to the scopes in Settings, then sign in again.</source>
        <translation>アクセストークンに足りないもの：%1。設定画面でスコープに追加してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t list your organizations</source>
        <translation>プロバイダーが組織の一覧を示していません</translation>
    </message>
    <message>
        <source>It refuses this to the application. Ask the provider&apos;s administrator to allow it.</source>
        <translation>このアプリケーションには許可されていません。プロバイダーの管理者に、許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>You stay with your own account</source>
        <translation>ご自身のアカウントのままです</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t let this application switch organizations. Allow the grant Organization Switch in its registration, and share the application with the organization.</source>
        <translation>プロバイダーは、このアプリケーションによる組織の切り替えを許可していません。アプリケーションの登録で「Organization Switch」グラントを許可し、アプリケーションをその組織と共有してください。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t admit you to this organization. Ask its administrator for access.</source>
        <translation>プロバイダーは、この組織へのアクセスを認めていません。組織の管理者にアクセスを依頼してください。</translation>
    </message>
    <message>
        <source>The provider can&apos;t switch to this organization: it may be disabled, or the application isn&apos;t shared with it.</source>
        <translation>プロバイダーはこの組織に切り替えられません。組織が無効になっているか、アプリケーションが組織と共有されていない可能性があります。</translation>
    </message>
    <message>
        <source>The provider is busy. Try again in a few minutes.</source>
        <translation>プロバイダーが混み合っています。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider rejected the switch with the code %1.</source>
        <translation>プロバイダーがコード%1で切り替えを拒否しました。</translation>
    </message>
    <message>
        <source>There are no organizations here</source>
        <translation>ここには組織がありません</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know that this provider has any.</source>
        <translation>Bifrostの知る限り、このプロバイダーに組織はありません。</translation>
    </message>
    <message>
        <source>The provider&apos;s response to the switch can&apos;t be used. Send the details to the provider&apos;s administrator.</source>
        <translation>切り替えに対するプロバイダーの応答を使用できません。詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
</context>
<context>
    <name>OrganizationsCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>切り替え先</translation>
    </message>
    <message>
        <source>Asking the provider...</source>
        <translation>プロバイダーに問い合わせ中...</translation>
    </message>
    <message>
        <source>You aren&apos;t a member of an organization.</source>
        <translation>どの組織のメンバーでもありません。</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>%1にサインインしています。</translation>
    </message>
    <message>
        <source>Show my &amp;organizations</source>
        <translation>組織を表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>もう一度読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>You are signed in without an organization.</source>
        <translation>組織なしでサインインしています。</translation>
    </message>
</context>
<context>
    <name>OtherSessions</name>
    <message>
        <source>An earlier sign-out isn&apos;t finished</source>
        <translation>以前のサインアウトが完了していません</translation>
    </message>
    <message>
        <source>The provider hasn&apos;t revoked the session&apos;s tokens yet, so they are still valid there: %1.</source>
        <translation>プロバイダーがセッションのトークンをまだ失効させていないため、プロバイダーでは引き続き有効です：%1。</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use another &amp;device</source>
        <translation>別のデバイスを使う(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>アドレスを貼り付け(&amp;B)</translation>
    </message>
    <message>
        <source>Continue without this browser</source>
        <translation>このブラウザーなしで続行</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile Page</source>
        <translation>プロフィールページ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>First Name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>not shared by the provider</source>
        <translation>プロバイダーから提供されていません</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>もう一度読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>sent in a form that Bifrost can&apos;t show</source>
        <translation>Bifrostが表示できない形式で送られました</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>Your profile couldn&apos;t be read: the provider has nothing at the address that it publishes for it (status 404).</source>
        <translation>プロフィールを読み取れませんでした：プロバイダーが公開しているアドレスに何もありません（状態404）。</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider is limiting requests.</source>
        <translation>プロフィールを読み取れませんでした：プロバイダーが要求を制限しています。</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider reported a problem (status %1).</source>
        <translation>プロフィールを読み取れませんでした：プロバイダーが問題を報告しました（状態%1）。</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider didn&apos;t respond in time.</source>
        <translation>プロフィールを読み取れませんでした：プロバイダーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the connection to the provider failed.</source>
        <translation>プロフィールを読み取れませんでした：プロバイダーとの接続に失敗しました。</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider refused the request (status %1). It may not allow this application to read it.</source>
        <translation>プロフィールを読み取れませんでした：プロバイダーが要求を拒否しました（状態%1）。このアプリケーションには読み取りを許可していない可能性があります。</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider encrypts it. Have encrypted UserInfo turned off in the application&apos;s registration there.</source>
        <translation>プロフィールを読み取れませんでした：プロバイダーが暗号化しています。プロバイダーでのアプリケーションの登録で、UserInfoの暗号化をオフにしてもらってください。</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: it is signed in a way that can&apos;t be verified with the provider&apos;s keys, so nothing of it is used.</source>
        <translation>プロフィールを読み取れませんでした：署名がプロバイダーの鍵では検証できないため、内容は一切使用しません。</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider sent that of another person, and nothing of it is used. Tell the provider&apos;s administrator.</source>
        <translation>プロフィールを読み取れませんでした：プロバイダーが別の人のものを送ったため、内容は一切使用しません。プロバイダーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider&apos;s response isn&apos;t a profile.</source>
        <translation>プロフィールを読み取れませんでした：プロバイダーの応答がプロフィールではありません。</translation>
    </message>
    <message>
        <source>This is what it said %1.</source>
        <translation>表示しているのは、プロバイダーが%1に示した内容です。</translation>
    </message>
    <message>
        <source>This is what the sign-in itself said.</source>
        <translation>表示しているのは、サインイン時に示された内容です。</translation>
    </message>
    <message>
        <source>Read from the provider %1.</source>
        <translation>プロバイダーからの読み取り：%1。</translation>
    </message>
    <message>
        <source>Bifrost reads it again when the session is renewed.</source>
        <translation>セッションが更新されると、Bifrostがもう一度読み取ります。</translation>
    </message>
    <message>
        <source>If a value is missing, select the attribute under User Attributes in the Asgardeo console and request the scope profile (email for the address), then sign in again.</source>
        <translation>値が足りない場合は、Asgardeoコンソールの「User Attributes」で属性を選び、スコープprofile（メールアドレスはemail）を要求してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>If a value is missing, the provider may not have it, or may not release it to this application: its administrator can tell. The scopes profile and email, which Settings shows, ask for it.</source>
        <translation>値が足りない場合は、プロバイダーがその値を持っていないか、このアプリケーションに渡していない可能性があります。プロバイダーの管理者に確認できます。値を要求するのは、設定画面に表示されるスコープprofileとemailです。</translation>
    </message>
    <message>
        <source>%1: kept elsewhere by the provider, not fetched</source>
        <translation>%1：プロバイダーが別の場所に保管しているため、取得していません</translation>
    </message>
    <message>
        <source>%1: signed by another party, not used</source>
        <translation>%1：別の者が署名しているため、使用していません</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider refused the request. It may not allow this application to read it.</source>
        <translation>プロフィールを読み取れませんでした：プロバイダーが要求を拒否しました。このアプリケーションには読み取りを許可していない可能性があります。</translation>
    </message>
</context>
<context>
    <name>ProviderFields</name>
    <message>
        <source>Organization or issuer</source>
        <translation>組織または発行者</translation>
    </message>
    <message>
        <source>acme or https://provider.example</source>
        <translation>acmeまたはhttps://provider.example</translation>
    </message>
    <message>
        <source>The name of your Asgardeo organization or the provider&apos;s issuer URL.</source>
        <translation>Asgardeoの組織名、またはプロバイダーの発行者URL。</translation>
    </message>
    <message>
        <source>The provider&apos;s issuer URL. Its administrator knows it.</source>
        <translation>プロバイダーの発行者URL。プロバイダーの管理者に確認できます。</translation>
    </message>
    <message>
        <source>Enter the organization or the issuer.</source>
        <translation>組織または発行者を入力してください。</translation>
    </message>
    <message>
        <source>Enter it like this: %1</source>
        <translation>次の形式で入力してください：%1</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>%1指定されているため、ここでは変更できません。</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Chec&amp;k and save</source>
        <translation>確認して保存(&amp;K)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>The provider displays it when you register the application.</source>
        <translation>アプリケーションを登録すると、プロバイダーに表示されます。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>What Bifrost asks to know about you. &quot;openid&quot; is always required.</source>
        <translation>Bifrostが尋ねるあなたの情報。「openid」は常に必要です。</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>リダイレクトポート</translation>
    </message>
    <message>
        <source>Tried in this order; the first one is in the redirect URL below.</source>
        <translation>この順に試します。最初のものが下のリダイレクトURLに入ります。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>ヘッダーで</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>本文で</translation>
    </message>
    <message>
        <source>Set %1. It&apos;s never shown or stored here. Sent to the provider:</source>
        <translation>%1指定されています。ここに表示も保存もされません。プロバイダーへの送信方法：</translation>
    </message>
    <message>
        <source>None: a public client, as is right for a desktop application.</source>
        <translation>なし：デスクトップアプリケーションに適したパブリッククライアントです。</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>%1指定されているため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>クライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>Add &quot;openid&quot;: it&apos;s required for signing in.</source>
        <translation>「openid」を追加してください。サインインに必要です。</translation>
    </message>
    <message>
        <source>Enter port numbers from 1024 to 65535, separated by commas.</source>
        <translation>1024から65535までのポート番号をコンマ区切りで入力してください。</translation>
    </message>
    <message>
        <source>Checking with the provider...</source>
        <translation>プロバイダーに確認中...</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>%1が見つかりました。</translation>
    </message>
    <message>
        <source>Sent with each sign-in to a provider that needs them: name=value, joined by &amp;.</source>
        <translation>必要とするプロバイダーに、サインインのたびに送ります。name=valueを&amp;でつなぎます。</translation>
    </message>
    <message>
        <source>Enter http://host:port, socks5://host:port, or none.</source>
        <translation>http://host:port、socks5://host:port、noneのいずれかを入力してください。</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>追加パラメーター</translation>
    </message>
    <message>
        <source>Empty for the system&apos;s; http://host:port, socks5://host:port, or none.</source>
        <translation>空の場合はシステムのプロキシ。またはhttp://host:port、socks5://host:port、none。</translation>
    </message>
    <message>
        <source>Leave the name and password out; Bifrost asks for them.</source>
        <translation>名前とパスワードは含めないでください。Bifrostが尋ねます。</translation>
    </message>
    <message>
        <source>Enter name=value, joined by &amp;.</source>
        <translation>name=valueを&amp;でつないで入力してください。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
</context>
<context>
    <name>ProviderPicker</name>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Type to search, or choose from the list.</source>
        <translation>入力して検索するか、一覧から選んでください。</translation>
    </message>
</context>
<context>
    <name>ProviderProfileText</name>
    <message>
        <source>In the provider&apos;s console, register a native or desktop application: a public client, with PKCE and without a secret.</source>
        <translation>プロバイダーのコンソールで、ネイティブまたはデスクトップアプリケーションを登録します。PKCEを使い、シークレットのないパブリッククライアントです。</translation>
    </message>
    <message>
        <source>Allow the authorization code and, if it is offered, the refresh token.</source>
        <translation>認可コードと、提供されていればリフレッシュトークンを許可します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the redirect URL, and as a sign-out URL if those are listed separately.</source>
        <translation>リダイレクトURLに{redirect_uri}を入力します。サインアウトURLが別の一覧になっている場合は、そこにも入力します。</translation>
    </message>
    <message>
        <source>Copy the issuer and the client ID into the fields above.</source>
        <translation>発行者とクライアントIDを上の欄にコピーします。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>any provider, by its issuer</source>
        <translation>任意のプロバイダー（発行者で指定）</translation>
    </message>
    <message>
        <source>not for desktop applications</source>
        <translation>デスクトップアプリケーション非対応</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in with %1 without a server. %2</source>
        <translation>サーバーがないと、Bifrostは%1でサインインできません。%2</translation>
    </message>
    <message>
        <source>It may not work. %1</source>
        <translation>動作しない可能性があります。%1</translation>
    </message>
    <message>
        <source>The client secret isn&apos;t entered here. Save it in a file that only you can read. Then add the line ClientSecretFile= with the path of that file below [Provider] in Bifrost&apos;s settings file, or start Bifrost with --client-secret-file and the path.</source>
        <translation>クライアントシークレットはここには入力しません。自分だけが読めるファイルに保存してください。次に、Bifrostの設定ファイルの[Provider]の下に、そのファイルのパスを指定したClientSecretFile=の行を追加するか、--client-secret-fileとそのパスを付けてBifrostを起動してください。</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Signing out will only work here</source>
        <translation>サインアウトはここだけに反映されます</translation>
    </message>
    <message>
        <source>This provider offers neither a sign-out URL nor a way to revoke tokens. When you sign out, your session is removed from this computer; at the provider and in the browser it lasts until it expires.</source>
        <translation>このプロバイダーには、サインアウトURLもトークンを失効させる手段もありません。サインアウトすると、このコンピューターからセッションが削除されます。プロバイダーとブラウザーでは、有効期限が切れるまで続きます。</translation>
    </message>
    <message>
        <source>Signing out won&apos;t reach the browser</source>
        <translation>サインアウトはブラウザーに反映されません</translation>
    </message>
    <message>
        <source>This provider offers no sign-out URL. When you sign out, your tokens are revoked, but the provider&apos;s session in the browser stays.</source>
        <translation>このプロバイダーにはサインアウトURLがありません。サインアウトするとトークンは失効しますが、ブラウザーにはプロバイダーのセッションが残ります。</translation>
    </message>
    <message>
        <source>Tokens can&apos;t be revoked</source>
        <translation>トークンを失効させられません</translation>
    </message>
    <message>
        <source>This provider offers no way to revoke tokens. After you sign out, they stay valid until they expire.</source>
        <translation>このプロバイダーには、トークンを失効させる手段がありません。サインアウト後も、有効期限が切れるまでトークンは有効です。</translation>
    </message>
    <message>
        <source>According to its metadata, this provider issues no refresh tokens, so you may have to sign in again each time the access token expires.</source>
        <translation>メタデータによると、このプロバイダーはリフレッシュトークンを発行しないため、アクセストークンの有効期限が切れるたびにサインインが必要になる可能性があります。</translation>
    </message>
    <message>
        <source>Sessions may be short</source>
        <translation>セッションが短い可能性があります</translation>
    </message>
</context>
<context>
    <name>ProxyPage</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Where Windows is used, often with a domain: DOMAIN\name.</source>
        <translation>Windowsを使う環境では、多くの場合ドメイン付き：DOMAIN\name。</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>記憶する</translation>
    </message>
    <message>
        <source>Only for now</source>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>プロキシが名前とパスワードを求めています</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Bifrost reaches the provider through %1, which lets nothing through without them. They belong to your network and aren&apos;t those of the provider.</source>
        <translation>Bifrostは%1を通じてプロバイダーに接続しますが、名前とパスワードがないと何も通しません。ネットワークのものを入力してください。プロバイダーのものではありません。</translation>
    </message>
    <message>
        <source>The proxy refused this name and password.</source>
        <translation>プロキシがこの名前とパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>Another program is using the redirect port, so the browser stays on the provider&apos;s page.</source>
        <translation>別のプログラムがリダイレクトポートを使っているため、ブラウザーはプロバイダーのページにとどまります。</translation>
    </message>
    <message>
        <source>Session removed from this computer</source>
        <translation>このコンピューターからのセッションの削除</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>リフレッシュトークンの失効</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>アクセストークンの失効</translation>
    </message>
    <message>
        <source>Browser sent to the provider&apos;s sign-out</source>
        <translation>プロバイダーのサインアウトページへの移動</translation>
    </message>
    <message>
        <source>Provider confirmed the sign-out</source>
        <translation>プロバイダーによるサインアウトの確認</translation>
    </message>
    <message>
        <source>The session is still in the keychain</source>
        <translation>セッションがまだキーチェーンにあります</translation>
    </message>
    <message>
        <source>You are signed out in this window, but the stored session couldn&apos;t be removed from the keychain. Unlock the keychain, then sign in and sign out again.</source>
        <translation>このウィンドウではサインアウトしましたが、保存されたセッションをキーチェーンから削除できませんでした。キーチェーンのロックを解除し、サインインしてからもう一度サインアウトしてください。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Bifrost tries this again automatically.</source>
        <translation>Bifrostが自動的に再試行します。</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>ありませんでした。</translation>
    </message>
    <message>
        <source>You signed out here only.</source>
        <translation>ここだけサインアウトしました。</translation>
    </message>
    <message>
        <source>An earlier step failed.</source>
        <translation>前の手順が失敗しました。</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：完了</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1：保留</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失敗</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1：未実施</translation>
    </message>
    <message>
        <source>A sign-out isn&apos;t finished</source>
        <translation>サインアウトが完了していません</translation>
    </message>
    <message>
        <source>You are signed out here, but the provider hasn&apos;t revoked the session&apos;s tokens yet, so they are still valid there. Bifrost tries again automatically.</source>
        <translation>ここではサインアウトしましたが、プロバイダーがセッションのトークンをまだ失効させていないため、プロバイダーでは引き続き有効です。Bifrostが自動的に再試行します。</translation>
    </message>
    <message>
        <source>An earlier session isn&apos;t signed out</source>
        <translation>以前のセッションからサインアウトしていません</translation>
    </message>
    <message>
        <source>Its tokens are still valid at the provider. Finishing the sign-out now could also end your current session. Bifrost finishes it automatically after you sign out.</source>
        <translation>そのトークンはプロバイダーでまだ有効です。今サインアウトを完了すると、現在のセッションも終了するおそれがあります。サインアウトした後に、Bifrostが自動的に完了します。</translation>
    </message>
    <message>
        <source>The browser didn&apos;t return in time.</source>
        <translation>ブラウザーが時間内に戻りませんでした。</translation>
    </message>
    <message>
        <source>The browser wasn&apos;t asked to return.</source>
        <translation>ブラウザーには戻るよう求めていませんでした。</translation>
    </message>
    <message>
        <source>The browser returned, but nothing shows that the provider sent it.</source>
        <translation>ブラウザーは戻りましたが、プロバイダーから送られたことを示すものがありません。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t allow this for this type of application.</source>
        <translation>プロバイダーは、この種類のアプリケーションには許可していません。</translation>
    </message>
    <message>
        <source>It had expired.</source>
        <translation>有効期限が切れていました。</translation>
    </message>
    <message>
        <source>You discarded it.</source>
        <translation>ご自身で破棄しました。</translation>
    </message>
    <message>
        <source>Done later, when the provider responded.</source>
        <translation>プロバイダーが応答した後に完了しました。</translation>
    </message>
    <message>
        <source>It stays valid until %1.</source>
        <translation>%1まで有効です。</translation>
    </message>
    <message>
        <source>It stays valid until it expires; when that is, the provider decides.</source>
        <translation>有効期限が切れるまで有効です。いつ切れるかはプロバイダーが決めます。</translation>
    </message>
    <message>
        <source>A refresh token that couldn&apos;t be revoked stays valid there until it expires; when that is, the provider decides.</source>
        <translation>失効させられなかったリフレッシュトークンは、有効期限が切れるまでプロバイダーで有効です。いつ切れるかはプロバイダーが決めます。</translation>
    </message>
    <message>
        <source>The access token stays valid there until %1.</source>
        <translation>アクセストークンは、プロバイダーで%1まで有効です。</translation>
    </message>
    <message>
        <source>Signed out here only</source>
        <translation>ここだけサインアウトしました</translation>
    </message>
    <message>
        <source>The provider&apos;s session may still be open in the browser.</source>
        <translation>プロバイダーのセッションが、まだブラウザーで開いている可能性があります。</translation>
    </message>
    <message>
        <source>The sign-out was not confirmed</source>
        <translation>サインアウトは確認されていません</translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not confirmed that it ended its session: check the page in the browser.</source>
        <translation>ここではサインアウトしました。プロバイダーは、セッションを終了したことを確認していません。ブラウザーのページを確認してください。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t recognize this application</source>
        <translation>プロバイダーがこのアプリケーションを認識していません</translation>
    </message>
    <message>
        <source>You are signed out here. The provider rejected the client ID, so it revoked no tokens and most likely ended no session. The application may have been deleted or changed there.</source>
        <translation>ここではサインアウトしました。プロバイダーはクライアントIDを拒否したため、トークンを失効させておらず、おそらくセッションも終了していません。アプリケーションがプロバイダーで削除または変更された可能性があります。</translation>
    </message>
    <message>
        <source>The provider didn&apos;t revoke the tokens. They were deleted here.</source>
        <translation>プロバイダーはトークンを失効させませんでした。ここではトークンを削除しました。</translation>
    </message>
    <message>
        <source>No response from the browser yet</source>
        <translation>ブラウザーからの応答がまだありません</translation>
    </message>
    <message>
        <source>The provider may be waiting for your confirmation. If it shows an error page, it may not know the sign-out redirect URL %1 (some providers keep a separate list for it), or it may no longer accept this session&apos;s ID token: then sign out without returning. You don&apos;t need to wait.</source>
        <translation>プロバイダーが確認を待っている可能性があります。エラーページが表示されている場合は、サインアウトのリダイレクトURL「%1」が登録されていない（別の一覧で管理するプロバイダーもあります）か、このセッションのIDトークンが受け付けられなくなった可能性があります。その場合は、戻らずにサインアウトしてください。待つ必要はありません。</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-out page is open in your browser</source>
        <translation>プロバイダーのサインアウトページがブラウザーで開いています</translation>
    </message>
    <message>
        <source>Confirm there that you want to sign out. The page doesn&apos;t report back to Bifrost, so check there that it worked.</source>
        <translation>そこでサインアウトを確認してください。結果はBifrostには報告されないため、サインアウトできたことをそのページで確かめてください。</translation>
    </message>
    <message>
        <source>The provider has no way to revoke it.</source>
        <translation>プロバイダーには失効させる手段がありません。</translation>
    </message>
    <message>
        <source>The provider has no sign-out for applications: you may still be signed in there in the browser.</source>
        <translation>プロバイダーにはアプリケーション用のサインアウトがありません。ブラウザーではまだサインインしている可能性があります。</translation>
    </message>
    <message>
        <source>There was nothing to confirm.</source>
        <translation>確認するものがありませんでした。</translation>
    </message>
    <message>
        <source>You are signed out in Bifrost. This provider doesn&apos;t let applications end its own session: to be safe, sign out on its own pages in the browser.</source>
        <translation>Bifrostではサインアウトしました。このプロバイダーは、アプリケーションがプロバイダー自身のセッションを終了することを許可していません。念のため、ブラウザーでプロバイダーのページからサインアウトしてください。</translation>
    </message>
    <message>
        <source>The browser hadn&apos;t returned when you pressed &apos;Done&apos;.</source>
        <translation>「完了」を押した時点で、ブラウザーは戻っていませんでした。</translation>
    </message>
    <message>
        <source>It belongs to the account that was switched to this organization.</source>
        <translation>この組織への切り替え元のアカウントのものです。</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>What the sign-out did</source>
        <translation>サインアウトの結果</translation>
    </message>
</context>
<context>
    <name>RedirectCard</name>
    <message>
        <source>Redirect URL</source>
        <translation>リダイレクトURL</translation>
    </message>
    <message>
        <source>Register exactly this URL with the provider. If it lists sign-out (post-logout) URLs separately, register it there, too.</source>
        <translation>このURLをそのままプロバイダーに登録してください。サインアウト（post-logout）URLが別の一覧になっている場合は、そこにも登録してください。</translation>
    </message>
    <message>
        <source>Redirect host</source>
        <translation>リダイレクトホスト</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>%1指定されているため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>127.0.0.1 unless the provider accepts only another one.</source>
        <translation>プロバイダーが別のものしか受け付けない場合を除き、127.0.0.1です。</translation>
    </message>
</context>
<context>
    <name>RedirectEntry</name>
    <message>
        <source>Copy the address into the other browser and sign in there. At the end that browser shows a page that it can&apos;t open: copy the address of that page, and paste it here. Pass neither address on to anybody.</source>
        <translation>アドレスを別のブラウザーにコピーし、そこでサインインしてください。最後に、そのブラウザーに開けないページが表示されます。そのページのアドレスをコピーし、ここに貼り付けてください。どちらのアドレスも誰にも渡さないでください。</translation>
    </message>
    <message>
        <source>Address in the other browser</source>
        <translation>別のブラウザーに表示されたアドレス</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>続行(&amp;N)</translation>
    </message>
    <message>
        <source>Paste the address first.</source>
        <translation>先にアドレスを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>RefreshText</name>
    <message>
        <source>The session couldn&apos;t be renewed</source>
        <translation>セッションを更新できませんでした</translation>
    </message>
    <message>
        <source>You are still signed in, and Bifrost retries automatically.</source>
        <translation>サインインは維持されています。Bifrostが自動的に再試行します。</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>It no longer accepts this application: it may have been disabled or removed there, or must authenticate now.</source>
        <translation>プロバイダーがこのアプリケーションを受け付けなくなりました。プロバイダーで無効化または削除されたか、認証が必要になった可能性があります。</translation>
    </message>
    <message>
        <source>%1 responded with status %2.</source>
        <translation>%1が状態%2で応答しました。</translation>
    </message>
    <message>
        <source>The provider refuses to renew this session</source>
        <translation>プロバイダーがこのセッションの更新を拒否しています</translation>
    </message>
    <message>
        <source>You are still signed in here. Sign in again; if that fails too, send the details to the provider&apos;s administrator.</source>
        <translation>ここではサインインが維持されています。もう一度サインインしてください。それも失敗する場合は、詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>The provider no longer accepts this session</source>
        <translation>プロバイダーがこのセッションを受け付けなくなりました</translation>
    </message>
    <message>
        <source>It has expired, or it was ended there. Sign in again.</source>
        <translation>有効期限が切れたか、プロバイダーで終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>プロバイダーが問題を報告しました</translation>
    </message>
    <message>
        <source>Your session couldn&apos;t be renewed.</source>
        <translation>セッションを更新できませんでした。</translation>
    </message>
    <message>
        <source>%1 returned status %2, so your session couldn&apos;t be renewed.</source>
        <translation>%1が状態%2を返したため、セッションを更新できませんでした。</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data. On a guest network, sign in to the network first.</source>
        <translation>%1がデータではなくページを返しました。ゲストネットワークの場合は、先にネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>%1 sent a response that can&apos;t be used.</source>
        <translation>%1が使用できない応答を送りました。</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>It was ended for your safety. Sign in again.</source>
        <translation>安全のため終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>It was ended outside this window, for example in another Bifrost window. Sign in again.</source>
        <translation>別のBifrostウィンドウなど、このウィンドウの外で終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>It requires a proof of possession (DPoP) that it accepts.</source>
        <translation>プロバイダーは、受け付け可能な所持証明（DPoP）を求めています。</translation>
    </message>
    <message>
        <source>It keeps the key of your session, which couldn&apos;t be renewed without it.</source>
        <translation>セッションの鍵がTPMにあるため、TPMなしではセッションを更新できませんでした。</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>How to register Bifrost in %1</source>
        <translation>%1にBifrostを登録する方法</translation>
    </message>
    <message>
        <source>How to register Bifrost</source>
        <translation>Bifrostを登録する方法</translation>
    </message>
    <message>
        <source>The client secret is set %1.</source>
        <translation>クライアントシークレットは%1指定されています。</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The file couldn&apos;t be written to %1: %2. Choose another folder.</source>
        <translation>ファイルを%1に書き込めませんでした：%2。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What Bifrost and the provider have said to each other since the start. Secrets are masked: equal ones have equal numbers. Nothing is stored.</source>
        <translation>起動してからのBifrostとプロバイダーのやり取りです。シークレットは伏せられ、同じものには同じ番号が付きます。何も保存されません。</translation>
    </message>
    <message>
        <source>&amp;Open settings</source>
        <translation>設定を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>curlとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as HAR...</source>
        <translation>HARとして保存(&amp;V)...</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing yet. Sign in, and each request appears here as it&apos;s made.</source>
        <translation>まだ何もありません。サインインすると、要求が行われるたびにここに表示されます。</translation>
    </message>
    <message>
        <source>Requests aren&apos;t recorded. You can switch that on in the settings.</source>
        <translation>要求は記録されていません。設定でオンにできます。</translation>
    </message>
    <message>
        <source>Save requests</source>
        <translation>要求を保存</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>HTTPアーカイブ (*.har)</translation>
    </message>
    <message>
        <source>The requests were saved as %1.</source>
        <translation>要求を%1として保存しました。</translation>
    </message>
</context>
<context>
    <name>ReturnNotice</name>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>Press here to return to Bifrost.</source>
        <translation>ここを押すとBifrostに戻ります。</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The issuer URL has a part after ? or #, which an issuer never has.</source>
        <translation>発行者URLに?または#以降の部分がありますが、発行者にはあってはなりません。</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>クライアントIDがありません。</translation>
    </message>
    <message>
        <source>The scopes don&apos;t include &quot;openid&quot;, which is required for signing in.</source>
        <translation>スコープに、サインインに必要な「openid」が含まれていません。</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know a provider of this name.</source>
        <translation>Bifrostはこの名前のプロバイダーを知りません。</translation>
    </message>
    <message>
        <source>One of the details from which the issuer is made doesn&apos;t have the provider&apos;s form.</source>
        <translation>発行者を構成する項目の1つが、プロバイダーの形式に合っていません。</translation>
    </message>
    <message>
        <source>A server that may receive your access token isn&apos;t named by an https address.</source>
        <translation>アクセストークンを受け取ってよいサーバーが、httpsアドレスで指定されていません。</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you lacks an attribute or has it in another form.</source>
        <translation>プロバイダーが持つあなたの情報に、足りない属性か、形式の異なる属性があります。</translation>
    </message>
    <message>
        <source>The path of the redirect URL is invalid.</source>
        <translation>リダイレクトURLのパスが無効です。</translation>
    </message>
    <message>
        <source>The redirect ports aren&apos;t valid port numbers.</source>
        <translation>リダイレクトポートが有効なポート番号ではありません。</translation>
    </message>
    <message>
        <source>The provider&apos;s published metadata can&apos;t be read.</source>
        <translation>プロバイダーが公開しているメタデータを読み取れません。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t publish an address that is required for signing in.</source>
        <translation>プロバイダーが、サインインに必要なアドレスを公開していません。</translation>
    </message>
    <message>
        <source>The provider publishes an address that isn&apos;t secure (https).</source>
        <translation>プロバイダーが、安全ではない（httpsではない）アドレスを公開しています。</translation>
    </message>
    <message>
        <source>The browser&apos;s response can&apos;t be read.</source>
        <translation>ブラウザーの応答を読み取れません。</translation>
    </message>
    <message>
        <source>The browser&apos;s response contains a value twice.</source>
        <translation>ブラウザーの応答に、同じ値が2回含まれています。</translation>
    </message>
    <message>
        <source>The browser&apos;s response doesn&apos;t say which sign-in it&apos;s for.</source>
        <translation>ブラウザーの応答に、どのサインインのものかが示されていません。</translation>
    </message>
    <message>
        <source>The browser&apos;s response belongs to another sign-in.</source>
        <translation>ブラウザーの応答は別のサインインのものです。</translation>
    </message>
    <message>
        <source>The browser&apos;s response doesn&apos;t say which provider sent it.</source>
        <translation>ブラウザーの応答に、どのプロバイダーが送ったかが示されていません。</translation>
    </message>
    <message>
        <source>The browser&apos;s response is from another provider.</source>
        <translation>ブラウザーの応答は別のプロバイダーからのものです。</translation>
    </message>
    <message>
        <source>The browser&apos;s response is empty.</source>
        <translation>ブラウザーの応答が空です。</translation>
    </message>
    <message>
        <source>The provider didn&apos;t ask for your credentials again, although Bifrost requested it.</source>
        <translation>Bifrostが求めたにもかかわらず、プロバイダーは資格情報の再入力を求めませんでした。</translation>
    </message>
    <message>
        <source>The response to the sign-out belongs to another sign-out.</source>
        <translation>サインアウトの応答は別のサインアウトのものです。</translation>
    </message>
    <message>
        <source>The provider issued a type of token that Bifrost doesn&apos;t support.</source>
        <translation>プロバイダーが、Bifrostの対応していない種類のトークンを発行しました。</translation>
    </message>
    <message>
        <source>The provider&apos;s response doesn&apos;t say who signed in.</source>
        <translation>プロバイダーの応答に、誰がサインインしたかが示されていません。</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys can&apos;t be read.</source>
        <translation>プロバイダーの署名鍵を読み取れません。</translation>
    </message>
    <message>
        <source>The provider publishes too many signing keys.</source>
        <translation>プロバイダーが公開している署名鍵が多すぎます。</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you can&apos;t be read.</source>
        <translation>プロバイダーが持つあなたの情報を読み取れません。</translation>
    </message>
    <message>
        <source>The provider&apos;s information doesn&apos;t say who it&apos;s about.</source>
        <translation>プロバイダーの情報に、誰のものかが示されていません。</translation>
    </message>
    <message>
        <source>The provider&apos;s information is about another person.</source>
        <translation>プロバイダーの情報は別の人のものです。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token isn&apos;t in a readable format.</source>
        <translation>プロバイダーのIDトークンは読み取れる形式ではありません。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is too large.</source>
        <translation>プロバイダーのIDトークンが大きすぎます。</translation>
    </message>
    <message>
        <source>The header of the provider&apos;s ID token can&apos;t be read.</source>
        <translation>プロバイダーのIDトークンのヘッダーを読み取れません。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token requires something Bifrost doesn&apos;t know.</source>
        <translation>プロバイダーのIDトークンが、Bifrostの知らないものを必要としています。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed in a way that isn&apos;t accepted.</source>
        <translation>プロバイダーのIDトークンは、受け付けられない方法で署名されています。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed with an unknown key.</source>
        <translation>プロバイダーのIDトークンは、未知の鍵で署名されています。</translation>
    </message>
    <message>
        <source>The key that signed the provider&apos;s ID token isn&apos;t suitable for it.</source>
        <translation>プロバイダーのIDトークンに署名した鍵は、その用途に適していません。</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s ID token is invalid.</source>
        <translation>プロバイダーのIDトークンの署名が無効です。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token can&apos;t be read.</source>
        <translation>プロバイダーのIDトークンを読み取れません。</translation>
    </message>
    <message>
        <source>The ID token comes from another provider.</source>
        <translation>IDトークンは別のプロバイダーからのものです。</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t name a user.</source>
        <translation>IDトークンにユーザーが示されていません。</translation>
    </message>
    <message>
        <source>The ID token was issued for another application.</source>
        <translation>IDトークンは別のアプリケーション用に発行されたものです。</translation>
    </message>
    <message>
        <source>The ID token was also issued for an unknown application.</source>
        <translation>IDトークンは、未知のアプリケーション用にも発行されています。</translation>
    </message>
    <message>
        <source>The ID token was issued to another application.</source>
        <translation>IDトークンは別のアプリケーションに発行されたものです。</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token has already expired.</source>
        <translation>このコンピューターの時計によると、IDトークンの有効期限はすでに切れています。</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t say when it was issued.</source>
        <translation>IDトークンに発行日時が示されていません。</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token was issued in the future.</source>
        <translation>このコンピューターの時計によると、IDトークンは未来に発行されたことになります。</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token isn&apos;t valid yet.</source>
        <translation>このコンピューターの時計によると、IDトークンはまだ有効ではありません。</translation>
    </message>
    <message>
        <source>The ID token was issued for another sign-in.</source>
        <translation>IDトークンは別のサインイン用に発行されたものです。</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t match the access token.</source>
        <translation>IDトークンとアクセストークンが一致しません。</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t match the code of this sign-in.</source>
        <translation>IDトークンがこのサインインのコードと一致しません。</translation>
    </message>
    <message>
        <source>The renewed session comes from another provider.</source>
        <translation>更新されたセッションは別のプロバイダーからのものです。</translation>
    </message>
    <message>
        <source>The renewed session belongs to another person.</source>
        <translation>更新されたセッションは別の人のものです。</translation>
    </message>
    <message>
        <source>The renewed session was issued for another application.</source>
        <translation>更新されたセッションは別のアプリケーション用に発行されたものです。</translation>
    </message>
    <message>
        <source>The renewed session belongs to another sign-in.</source>
        <translation>更新されたセッションは別のサインインのものです。</translation>
    </message>
    <message>
        <source>The renewed session doesn&apos;t belong to your sign-in.</source>
        <translation>更新されたセッションはあなたのサインインのものではありません。</translation>
    </message>
    <message>
        <source>The settings need correcting</source>
        <translation>設定の修正が必要です</translation>
    </message>
    <message>
        <source>This provider cannot be used as it is</source>
        <translation>このプロバイダーは現状では使用できません</translation>
    </message>
    <message>
        <source>The browser&apos;s response was not accepted</source>
        <translation>ブラウザーの応答は受け付けられませんでした</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Close any old browser tabs and sign in again from here.</source>
        <translation>サインインできませんでした。古いブラウザーのタブを閉じ、ここからもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The clocks don&apos;t agree</source>
        <translation>時計が一致していません</translation>
    </message>
    <message>
        <source>Check the date, time, and time zone of this computer, then sign in again.</source>
        <translation>このコンピューターの日付、時刻、タイムゾーンを確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The session was not renewed</source>
        <translation>セッションは更新されませんでした</translation>
    </message>
    <message>
        <source>For your safety, it was ended. Sign in again.</source>
        <translation>安全のため、セッションを終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-out was not confirmed</source>
        <translation>サインアウトは確認されていません</translation>
    </message>
    <message>
        <source>You are signed out here. To be safe, close the browser.</source>
        <translation>ここではサインアウトしました。念のため、ブラウザーを閉じてください。</translation>
    </message>
    <message>
        <source>The sign-in was not accepted</source>
        <translation>サインインは受け付けられませんでした</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>サインインできませんでした。もう一度お試しください。問題が続く場合は、詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you is encrypted.</source>
        <translation>プロバイダーが持つあなたの情報は暗号化されています。</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s information about you can&apos;t be verified.</source>
        <translation>プロバイダーが持つあなたの情報の署名を検証できません。</translation>
    </message>
    <message>
        <source>The information about you comes from another provider.</source>
        <translation>あなたの情報は別のプロバイダーからのものです。</translation>
    </message>
    <message>
        <source>The information about you is meant for another application.</source>
        <translation>あなたの情報は別のアプリケーション用のものです。</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you has expired.</source>
        <translation>プロバイダーが持つあなたの情報の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read</source>
        <translation>プロフィールを読み取れませんでした</translation>
    </message>
    <message>
        <source>Nothing of it is used. Read it again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>内容は一切使用しません。もう一度読み取ってください。問題が続く場合は、詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; isn&apos;t allowed: Bifrost sets it itself or must not send it.</source>
        <translation>追加パラメーター「%1」は使えません。Bifrostが自分で設定するか、送ってはならないものです。</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; has no usable value.</source>
        <translation>追加パラメーター「%1」に使用できる値がありません。</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; occurs twice.</source>
        <translation>追加パラメーター「%1」が2回指定されています。</translation>
    </message>
    <message>
        <source>The organization or issuer isn&apos;t a valid name or address, such as acme or https://login.example.com.</source>
        <translation>組織または発行者が、acmeやhttps://login.example.comのような有効な名前またはアドレスではありません。</translation>
    </message>
    <message>
        <source>The issuer URL starts with http, so others on the network could read along. Enter it with https.</source>
        <translation>発行者URLがhttpで始まるため、ネットワーク上のほかの人に盗み見られるおそれがあります。httpsで入力してください。</translation>
    </message>
    <message>
        <source>The metadata at this address doesn&apos;t say which issuer it belongs to.</source>
        <translation>このアドレスのメタデータに、どの発行者のものかが示されていません。</translation>
    </message>
    <message>
        <source>This address is for every tenant (organization). Enter the issuer of your own tenant.</source>
        <translation>このアドレスはすべてのテナント（組織）用です。ご自身のテナントの発行者を入力してください。</translation>
    </message>
    <message>
        <source>The provider accepts sign-ins only as signed request objects (JAR), which Bifrost doesn&apos;t send. Ask the provider&apos;s administrator to turn that requirement off.</source>
        <translation>プロバイダーは署名付きリクエストオブジェクト（JAR）によるサインインしか受け付けませんが、Bifrostは送りません。プロバイダーの管理者に、この要件をオフにするよう依頼してください。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer the authorization code flow, with which desktop applications sign in. Ask the provider&apos;s administrator to turn it on.</source>
        <translation>プロバイダーが、デスクトップアプリケーションのサインインに使う認可コードフローを提供していません。プロバイダーの管理者に、オンにするよう依頼してください。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer PKCE with the method S256, the protection that desktop sign-in requires. Ask the provider&apos;s administrator to turn it on.</source>
        <translation>プロバイダーが、デスクトップのサインインに必要な保護である、方式S256のPKCEを提供していません。プロバイダーの管理者に、オンにするよう依頼してください。</translation>
    </message>
    <message>
        <source>Correct it in Settings or, if it&apos;s set there, on the command line or in the environment.</source>
        <translation>設定画面で修正してください。コマンドラインまたは環境変数で指定している場合は、そこで修正してください。</translation>
    </message>
    <message>
        <source>Check the organization or issuer. If it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>組織または発行者を確認してください。正しい場合は、プロバイダーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The issuer doesn&apos;t name your tenant</source>
        <translation>発行者がテナントを示していません</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in with this provider yet</source>
        <translation>Bifrostはまだこのプロバイダーでサインインできません</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The address of the proxy isn&apos;t &quot;none&quot;, http://host:port, or socks5://host:port.</source>
        <translation>プロキシのアドレスが「none」、http://host:port、socks5://host:portのいずれでもありません。</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be read.</source>
        <translation>プロバイダーの応答を読み取れません。</translation>
    </message>
    <message>
        <source>The provider&apos;s response contains no access token.</source>
        <translation>プロバイダーの応答にアクセストークンが含まれていません。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is encrypted, and Bifrost can&apos;t decrypt it.</source>
        <translation>プロバイダーのIDトークンは暗号化されており、Bifrostは復号できません。</translation>
    </message>
    <message>
        <source>The renewed session was issued to a different application.</source>
        <translation>更新されたセッションは別のアプリケーションに発行されたものです。</translation>
    </message>
    <message>
        <source>The provider issued a token of the type &quot;%1&quot;, which Bifrost doesn&apos;t support.</source>
        <translation>プロバイダーが、Bifrostの対応していない種類「%1」のトークンを発行しました。</translation>
    </message>
    <message>
        <source>The application&apos;s registration needs a change</source>
        <translation>アプリケーションの登録の変更が必要です</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Switch this off in the application&apos;s registration with the provider, then sign in again.</source>
        <translation>サインインできませんでした。プロバイダーでのアプリケーションの登録でこれをオフにしてから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t say until when it is valid.</source>
        <translation>IDトークンに有効期限が示されていません。</translation>
    </message>
    <message>
        <source>The provider accepted the sign-in request but didn&apos;t say how to refer to it.</source>
        <translation>プロバイダーはサインイン要求を受け付けましたが、その参照方法を示しませんでした。</translation>
    </message>
    <message>
        <source>The client&apos;s private key is missing, or can&apos;t be used for what the settings need it for.</source>
        <translation>クライアントの秘密鍵がないか、設定で必要とされる用途に使用できません。</translation>
    </message>
    <message>
        <source>An API that the sign-in is for isn&apos;t named by an absolute address without a part after #.</source>
        <translation>サインインの対象となるAPIが、#以降の部分のない絶対アドレスで指定されていません。</translation>
    </message>
    <message>
        <source>The authorization details aren&apos;t objects that each have a type.</source>
        <translation>認可の詳細が、それぞれ種類を持つオブジェクトになっていません。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t bind tokens to a key of this computer (DPoP with ES256), which Bifrost is set up to require. Ask the provider&apos;s administrator to turn it on, or set DPoP to auto.</source>
        <translation>プロバイダーはトークンをこのコンピューターの鍵にバインドしません（ES256によるDPoP）が、Bifrostはこれを必須とするよう設定されています。プロバイダーの管理者に、オンにするよう依頼するか、DPoPをautoに設定してください。</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that the provider sends the browser to.</source>
        <translation>これは、プロバイダーがブラウザーを送る先のアドレスではありません。</translation>
    </message>
    <message>
        <source>The browser&apos;s response isn&apos;t signed by the provider, although Bifrost requested it.</source>
        <translation>ブラウザーの応答に、Bifrostが求めたプロバイダーの署名がありません。</translation>
    </message>
    <message>
        <source>The browser&apos;s response is meant for another application.</source>
        <translation>ブラウザーの応答は別のアプリケーション用のものです。</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the browser&apos;s response has already expired.</source>
        <translation>このコンピューターの時計によると、ブラウザーの応答の有効期限はすでに切れています。</translation>
    </message>
    <message>
        <source>The provider&apos;s response contains no code for another device.</source>
        <translation>プロバイダーの応答に、別のデバイス用のコードが含まれていません。</translation>
    </message>
    <message>
        <source>The provider&apos;s code for another device can&apos;t be entered.</source>
        <translation>プロバイダーが発行した別のデバイス用のコードは入力できません。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t say safely where to enter the code for another device.</source>
        <translation>プロバイダーが、別のデバイス用のコードの入力先を安全な形で示していません。</translation>
    </message>
    <message>
        <source>The provider issued a token that isn&apos;t bound to this computer (DPoP), which Bifrost is set up to require.</source>
        <translation>プロバイダーが、このコンピューターにバインドされていないトークンを発行しましたが、Bifrostはバインド（DPoP）を必須とするよう設定されています。</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response isn&apos;t in a readable format.</source>
        <translation>プロバイダーの暗号化された応答は読み取れる形式ではありません。</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response requires something Bifrost doesn&apos;t know.</source>
        <translation>プロバイダーの暗号化された応答が、Bifrostの知らないものを必要としています。</translation>
    </message>
    <message>
        <source>The provider&apos;s response is encrypted in a way that isn&apos;t accepted.</source>
        <translation>プロバイダーの応答は、受け付けられない方法で暗号化されています。</translation>
    </message>
    <message>
        <source>The provider&apos;s response is encrypted for another key.</source>
        <translation>プロバイダーの応答は別の鍵用に暗号化されています。</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response can&apos;t be decrypted.</source>
        <translation>プロバイダーの暗号化された応答を復号できません。</translation>
    </message>
    <message>
        <source>The provider issued a token that requires a proof of possession (DPoP), which it doesn&apos;t announce. Set DPoP to required.</source>
        <translation>プロバイダーが、所持証明（DPoP）を必要とするトークンを発行しましたが、対応していることを公開していません。DPoPをrequiredに設定してください。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t bind tokens to this computer</source>
        <translation>プロバイダーがトークンをこのコンピューターにバインドしません</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Switch it on in the application&apos;s registration with the provider, or set DPoP to auto.</source>
        <translation>サインインできませんでした。プロバイダーでのアプリケーションの登録でこれをオンにするか、DPoPをautoに設定してください。</translation>
    </message>
    <message>
        <source>The client secret or certificate doesn&apos;t match the way in which the client authenticates.</source>
        <translation>クライアントシークレットまたは証明書が、クライアントの認証方法と合っていません。</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used: it and its private key must be PEM without a password, and belong together.</source>
        <translation>クライアント証明書を使用できません：証明書とその秘密鍵はパスワードなしのPEMで、対になっている必要があります。</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 wants a client that authenticates with a private key or a certificate, not with a secret or not at all. Register the application&apos;s public key or certificate with the provider, and name the file with --client-key-file or --client-certificate-file.</source>
        <translation>セキュリティプロファイルFAPI 2.0では、クライアントは秘密鍵または証明書で認証する必要があります。シークレットや認証なしは使えません。アプリケーションの公開鍵または証明書をプロバイダーに登録し、秘密鍵または証明書のファイルを--client-key-fileまたは--client-certificate-fileで指定してください。</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 doesn&apos;t allow the kind of the client&apos;s private key. Use an RSA key of 2048 bits or more, a P-256 key, or an Ed25519 key.</source>
        <translation>クライアントの秘密鍵の種類は、セキュリティプロファイルFAPI 2.0で許可されていません。2048ビット以上のRSA鍵、P-256鍵、Ed25519鍵のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 wants tokens that are bound to this computer, but DPoP is off and there is no client certificate. Set DPoP to auto.</source>
        <translation>セキュリティプロファイルFAPI 2.0では、このコンピューターにバインドされたトークンが必要ですが、DPoPがオフで、クライアント証明書もありません。DPoPをautoに設定してください。</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 doesn&apos;t cover signing in on another device. Sign in with the browser of this computer.</source>
        <translation>セキュリティプロファイルFAPI 2.0は、別のデバイスでのサインインを対象としていません。このコンピューターのブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t take pushed authorization requests (PAR), which the security profile FAPI 2.0 requires. Ask the provider&apos;s administrator to turn them on, or set the security profile to openid-connect.</source>
        <translation>プロバイダーが、セキュリティプロファイルFAPI 2.0に必要なプッシュ認可要求（PAR）を受け付けません。プロバイダーの管理者にオンにするよう依頼するか、セキュリティプロファイルをopenid-connectに設定してください。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t name itself in its responses to the browser, which the security profile FAPI 2.0 requires. Ask the provider&apos;s administrator to turn that on, or set the security profile to openid-connect.</source>
        <translation>プロバイダーがブラウザーへの応答で自身を示しませんが、セキュリティプロファイルFAPI 2.0ではこれが必要です。プロバイダーの管理者にオンにするよう依頼するか、セキュリティプロファイルをopenid-connectに設定してください。</translation>
    </message>
    <message>
        <source>The provider offers no signature that the security profile FAPI 2.0 allows (PS256, ES256, EdDSA) and this client can use. Ask the provider&apos;s administrator for one of them, or set the security profile to openid-connect.</source>
        <translation>プロバイダーが、セキュリティプロファイルFAPI 2.0で許可され（PS256、ES256、EdDSA）、このクライアントで使用できる署名を提供していません。プロバイダーの管理者にいずれかの提供を依頼するか、セキュリティプロファイルをopenid-connectに設定してください。</translation>
    </message>
    <message>
        <source>The provider binds tokens neither to this computer (DPoP with ES256) nor to the client&apos;s certificate, or DPoP is off here. The security profile FAPI 2.0 requires one of the two. Set DPoP to auto, or ask the provider&apos;s administrator to turn it on.</source>
        <translation>プロバイダーがトークンをこのコンピューター（ES256によるDPoP）にもクライアント証明書にもバインドしないか、ここでDPoPがオフになっています。セキュリティプロファイルFAPI 2.0では、どちらかが必要です。DPoPをautoに設定するか、プロバイダーの管理者にオンにするよう依頼してください。</translation>
    </message>
    <message>
        <source>The provider signs with an algorithm that the security profile FAPI 2.0 doesn&apos;t allow. Ask the provider&apos;s administrator for PS256, ES256, or EdDSA.</source>
        <translation>プロバイダーが、セキュリティプロファイルFAPI 2.0で許可されていないアルゴリズムで署名しています。プロバイダーの管理者に、PS256、ES256、EdDSAのいずれかを依頼してください。</translation>
    </message>
    <message>
        <source>An account&apos;s internal name consists of up to 64 letters, digits, hyphens and underscores.</source>
        <translation>アカウントの内部名は、英字、数字、ハイフン、アンダースコアからなる64文字以内の名前です。</translation>
    </message>
    <message>
        <source>The provider&apos;s list of your organizations can&apos;t be read, or continues on another server.</source>
        <translation>プロバイダーによる組織の一覧を読み取れないか、一覧が別のサーバーに続いています。</translation>
    </message>
    <message>
        <source>Your organizations couldn&apos;t be read</source>
        <translation>組織の一覧を読み取れませんでした</translation>
    </message>
    <message>
        <source>None of it is used. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>内容は一切使用しません。もう一度お試しください。問題が続く場合は、詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Access token expires</source>
        <translation>アクセストークンの期限</translation>
    </message>
    <message>
        <source>ID token issued</source>
        <translation>IDトークンの発行</translation>
    </message>
    <message>
        <source>ID token expires</source>
        <translation>IDトークンの期限</translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation>セッション（JSON）</translation>
    </message>
    <message>
        <source>Copy session</source>
        <translation>セッションをコピー</translation>
    </message>
    <message>
        <source>Decoded ID token</source>
        <translation>デコードしたIDトークン</translation>
    </message>
    <message>
        <source>Copy ID token</source>
        <translation>IDトークンをコピー</translation>
    </message>
    <message>
        <source>Removes the session from this computer without telling the provider: its tokens stay valid until they expire, and the browser stays signed in with the provider.</source>
        <translation>プロバイダーに知らせずに、このコンピューターからセッションを削除します。トークンは有効期限が切れるまで有効で、ブラウザーはプロバイダーにサインインしたままです。</translation>
    </message>
    <message>
        <source>Sign out &amp;here only</source>
        <translation>ここだけサインアウト(&amp;H)</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>none was issued, so the session can&apos;t be renewed</source>
        <translation>発行されなかったため、セッションを更新できません</translation>
    </message>
    <message>
        <source>Token protection</source>
        <translation>トークンの保護</translation>
    </message>
    <message>
        <source>bound to this computer: useless to anybody who copies it (DPoP)</source>
        <translation>このコンピューターにバインド済み：コピーされても使えません（DPoP）</translation>
    </message>
    <message>
        <source>not bound to this computer, although Bifrost asked the provider for it (DPoP)</source>
        <translation>このコンピューターにバインドされていません（Bifrostはプロバイダーにバインドを求めました）（DPoP）</translation>
    </message>
    <message>
        <source>bound to the client certificate: useless to anybody who copies it (mutual TLS)</source>
        <translation>クライアント証明書にバインド済み：コピーされても使えません（相互TLS）</translation>
    </message>
    <message>
        <source>bound to this computer&apos;s TPM: useless to anybody who copies it, even with the keychain (DPoP)</source>
        <translation>このコンピューターのTPMにバインド済み：キーチェーンごとコピーされても使えません（DPoP）</translation>
    </message>
    <message>
        <source>none: whoever copies the access token can use it until it expires (Bearer)</source>
        <translation>なし：アクセストークンをコピーした人は、有効期限が切れるまで使えます（Bearer）</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Couldn&apos;t set %1 aside. Move or fix the file, then save again.</source>
        <translation>%1を退避できませんでした。ファイルを移動または修正してから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the folder %1. Check its permissions.</source>
        <translation>フォルダー%1を作成できませんでした。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1. Check its permissions and the free disk space.</source>
        <translation>%1に書き込めませんでした。アクセス権とディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is too large for a secret.</source>
        <translation>シークレットにしてはファイルが大きすぎます。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Redirect URL</source>
        <translation>リダイレクトURL</translation>
    </message>
    <message>
        <source>&amp;Forget this configuration</source>
        <translation>この構成を消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Settings are stored in %1.</source>
        <translation>設定は%1に保存されています。</translation>
    </message>
    <message>
        <source>&amp;Forget now</source>
        <translation>今すぐ消去(&amp;F)</translation>
    </message>
    <message>
        <source>Sign out to change this.</source>
        <translation>変更するには、サインアウトしてください。</translation>
    </message>
    <message>
        <source>Sign out first.</source>
        <translation>先にサインアウトしてください。</translation>
    </message>
    <message>
        <source>System follows the appearance of your desktop.</source>
        <translation>「システム」はデスクトップの外観に従います。</translation>
    </message>
    <message>
        <source>Cancel the sign-in to change this.</source>
        <translation>変更するには、サインインをキャンセルしてください。</translation>
    </message>
    <message>
        <source>Wait for the browser to change this.</source>
        <translation>変更するには、ブラウザーの操作が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Applies when Bifrost starts the next time.</source>
        <translation>次回 Bifrost を起動したときに適用されます。</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Your organization&apos;s look</source>
        <translation>組織のデザイン</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Recording of requests</source>
        <translation>要求の記録</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Lists what is sent to the provider and what it answers, without secrets. It stays in this program&apos;s memory.</source>
        <translation>プロバイダーに送信した内容とその応答を、シークレットを除いて一覧表示します。このプログラムのメモリ内にのみ保持されます。</translation>
    </message>
    <message>
        <source>Token protection (DPoP)</source>
        <translation>トークンの保護（DPoP）</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Binds tokens to this computer, so that nobody else can use a copy. Automatic does so if the provider offers it. With Required, signing in fails if it doesn&apos;t.</source>
        <translation>トークンをこのコンピューターにバインドし、コピーされてもほかの人が使えないようにします。「自動」では、プロバイダーが対応している場合にバインドします。「必須」では、対応していないとサインインに失敗します。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Closing the window then only hides it; Bifrost ends with Quit in the icon&apos;s menu. On a desktop without a tray, nothing changes.</source>
        <translation>ウィンドウを閉じても隠れるだけになり、Bifrostはアイコンのメニューの「終了」で終了します。トレイのないデスクトップでは何も変わりません。</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>デスクトップと同時に起動</translation>
    </message>
    <message>
        <source>Bifrost starts when you sign in to this computer: in the tray if its icon is there, otherwise with its window.</source>
        <translation>このコンピューターにサインインするとBifrostが起動します。トレイにアイコンがあればトレイで、なければウィンドウを開いて起動します。</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Redirect URL</source>
        <translation>リダイレクトURL</translation>
    </message>
    <message>
        <source>Bifrost signs you in with Asgardeo or any other OpenID Connect provider. Choose yours and enter these details once to get started.</source>
        <translation>BifrostはAsgardeoやそのほかのOpenID Connectプロバイダーでサインインします。始めるには、お使いのプロバイダーを選び、以下の項目を一度だけ入力してください。</translation>
    </message>
    <message>
        <source>Connect your provider</source>
        <translation>プロバイダーに接続</translation>
    </message>
</context>
<context>
    <name>SignInPrompt</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>You need to sign in to view this page</source>
        <translation>このページを表示するにはサインインが必要です</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>a program of another user</source>
        <translation>別のユーザーのプログラム</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>&apos;%1&apos; (process %2)</source>
        <translation>「%1」（プロセス%2）</translation>
    </message>
    <message>
        <source>The provider signed you in again without asking</source>
        <translation>プロバイダーが確認なしで再びサインインさせました</translation>
    </message>
    <message>
        <source>After the sign-out, Bifrost requested that the provider ask you to sign in. The provider reports that it didn&apos;t: you were still signed in there. If others use this computer, press &apos;Sign Out&apos;, and also sign out on the provider&apos;s own pages.</source>
        <translation>サインアウト後、Bifrostはプロバイダーにサインインを求めるよう要求しましたが、プロバイダーは求めなかったと報告しています。プロバイダーではまだサインインしたままでした。ほかの人もこのコンピューターを使う場合は、「サインアウト」を押し、プロバイダーのページでもサインアウトしてください。</translation>
    </message>
    <message>
        <source>The provider declined to ask you to sign in</source>
        <translation>プロバイダーがサインインの要求を拒否しました</translation>
    </message>
    <message>
        <source>After the sign-out, Bifrost requested that the provider ask you to sign in. The provider rejected that request, so Bifrost continued without it. If others use this computer, press &apos;Sign Out&apos;, and also sign out on the provider&apos;s own pages.</source>
        <translation>サインアウト後、Bifrostはプロバイダーにサインインを求めるよう要求しましたが、拒否されたため、要求なしで続行しました。ほかの人もこのコンピューターを使う場合は、「サインアウト」を押し、プロバイダーのページでもサインアウトしてください。</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>ポート%1は使用中です</translation>
    </message>
    <message>
        <source>Another Bifrost sign-in or sign-out is still waiting for the browser on this port, so the browser will return to a different port. Most providers also compare the port of the redirect URL and will show an error page. Finish the other one in the browser first, then try again.</source>
        <translation>別のBifrostのサインインまたはサインアウトが、まだこのポートでブラウザーを待っているため、ブラウザーは別のポートに戻ります。ほとんどのプロバイダーはリダイレクトURLのポートも比較し、エラーページを表示します。先にブラウザーでもう一方を完了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It&apos;s used by %1, so the browser will return to a different port. Most providers also compare the port of the redirect URL and will show an error page. Close that program or wait until it finishes, then try again.</source>
        <translation>%1が使用しているため、ブラウザーは別のポートに戻ります。ほとんどのプロバイダーはリダイレクトURLのポートも比較し、エラーページを表示します。そのプログラムを閉じるか、終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which sign-in it belongs to, so Bifrost ignored it and is still waiting.</source>
        <translation>どのサインインのものか示されていないため、Bifrostは無視し、引き続き待っています。</translation>
    </message>
    <message>
        <source>It can&apos;t be read, so Bifrost ignored it and is still waiting.</source>
        <translation>読み取れないため、Bifrostは無視し、引き続き待っています。</translation>
    </message>
    <message>
        <source>It belongs to another sign-in, so Bifrost ignored it and is still waiting.</source>
        <translation>別のサインインのものであるため、Bifrostは無視し、引き続き待っています。</translation>
    </message>
    <message>
        <source>It reports that the sign-in was declined. If you declined it, cancel here.</source>
        <translation>サインインが拒否されたことを報告しています。ご自身で拒否した場合は、ここでキャンセルしてください。</translation>
    </message>
    <message>
        <source>It reports an error; the details name it.</source>
        <translation>エラーを報告しています。詳細に示されています。</translation>
    </message>
    <message>
        <source>If the browser shows no other page of the provider, start again or cancel.</source>
        <translation>ブラウザーにプロバイダーのほかのページがない場合は、最初からやり直すか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>The browser came back to %1</source>
        <translation>ブラウザーが%1に戻りました</translation>
    </message>
    <message>
        <source>Bifrost ignored that, because this sign-in expects it at %1. If the provider sent it there, use the same redirect host here.</source>
        <translation>このサインインは%1への応答を待っているため、Bifrostは無視しました。プロバイダーがそこに送った場合は、ここでも同じリダイレクトホストを使ってください。</translation>
    </message>
    <message>
        <source>A response from the browser could not be matched to this sign-in</source>
        <translation>ブラウザーからの応答をこのサインインと照合できませんでした</translation>
    </message>
    <message>
        <source>Reported, but not proven to be the provider&apos;s: %1</source>
        <translation>報告された内容（プロバイダーのものとは確認できていません）：%1</translation>
    </message>
    <message>
        <source>Look for the sign-in tab in your browser or open it again. If the provider shows an error page there, it most likely doesn&apos;t know the client ID or this redirect URL: %1.</source>
        <translation>ブラウザーでサインインのタブを探すか、もう一度開いてください。そこにプロバイダーのエラーページが表示されている場合は、クライアントIDかこのリダイレクトURLがプロバイダーに登録されていない可能性が高いです：%1。</translation>
    </message>
    <message>
        <source>Some providers accept only localhost in it.</source>
        <translation>localhostしか受け付けないプロバイダーもあります。</translation>
    </message>
    <message>
        <source>No response from the browser yet</source>
        <translation>ブラウザーからの応答がまだありません</translation>
    </message>
    <message>
        <source>Look for the sign-in tab in your browser or open it again. If the provider shows an error page, the port is the likely reason.</source>
        <translation>ブラウザーでサインインのタブを探すか、もう一度開いてください。そこにプロバイダーのエラーページが表示されている場合は、ポートが原因である可能性が高いです。</translation>
    </message>
    <message>
        <source>A longer session is available</source>
        <translation>より長いセッションを利用できます</translation>
    </message>
    <message>
        <source>This session can&apos;t be renewed. The provider issues a longer one for the scope offline_access: sign in once more with it. The provider may ask for your consent.</source>
        <translation>このセッションは更新できません。スコープoffline_accessを使うと、プロバイダーはより長いセッションを発行します。これを付けてもう一度サインインしてください。プロバイダーが同意を求めることがあります。</translation>
    </message>
    <message>
        <source>This session can&apos;t be renewed</source>
        <translation>このセッションは更新できません</translation>
    </message>
    <message>
        <source>The scope offline_access was requested, but the provider issued no refresh token. It may need your consent: sign in once more, and it&apos;s requested as well.</source>
        <translation>スコープoffline_accessを要求しましたが、プロバイダーはリフレッシュトークンを発行しませんでした。同意が必要な可能性があります。もう一度サインインすると、同意も要求します。</translation>
    </message>
    <message>
        <source>Bifrost asked for the scope offline_access and for your consent, but the provider issued no refresh token. The application&apos;s registration with the provider decides about that.</source>
        <translation>Bifrostはスコープoffline_accessと同意を求めましたが、プロバイダーはリフレッシュトークンを発行しませんでした。これは、プロバイダーでのアプリケーションの登録で決まります。</translation>
    </message>
    <message>
        <source>The provider rejected the scope offline_access</source>
        <translation>プロバイダーがスコープoffline_accessを拒否しました</translation>
    </message>
    <message>
        <source>You are still signed in, but this session can&apos;t be renewed. The application&apos;s registration with the provider decides which scopes it may request.</source>
        <translation>サインインは維持されていますが、このセッションは更新できません。どのスコープを要求できるかは、プロバイダーでのアプリケーションの登録で決まります。</translation>
    </message>
</context>
<context>
    <name>SigningOutPage</name>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>ブラウザーをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Signing Out...</source>
        <translation>サインアウト中...</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The browser is ending your session with %1; confirm there if you&apos;re asked.</source>
        <translation>このコンピューターではサインアウトしました。ブラウザーが%1でのセッションを終了しています。確認を求められたら、そこで確認してください。</translation>
    </message>
    <message>
        <source>Removing the session from this computer and revoking its tokens.</source>
        <translation>このコンピューターからセッションを削除し、トークンを失効させています。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The browser stays on the page of %1; when you are signed out there, press &apos;Done&apos;.</source>
        <translation>このコンピューターではサインアウトしました。ブラウザーは%1のページにとどまります。そこでサインアウトしたら、「完了」を押してください。</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1ミリ秒</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1秒</translation>
    </message>
    <message>
        <source>Provider metadata</source>
        <translation>プロバイダーのメタデータ</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>プロバイダーの鍵</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>プッシュ認可要求</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>認可要求</translation>
    </message>
    <message>
        <source>Authorization response</source>
        <translation>認可応答</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>トークン要求</translation>
    </message>
    <message>
        <source>ID token validation</source>
        <translation>IDトークンの検証</translation>
    </message>
    <message>
        <source>UserInfo request</source>
        <translation>UserInfo要求</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>トークンの失効</translation>
    </message>
    <message>
        <source>Sign-out endpoint probe</source>
        <translation>サインアウトエンドポイントの確認</translation>
    </message>
    <message>
        <source>Sign-out request</source>
        <translation>サインアウト要求</translation>
    </message>
    <message>
        <source>Sign-out response</source>
        <translation>サインアウト応答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Session renewal</source>
        <translation>セッションの更新</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Between application and provider</source>
        <translation>アプリケーションとプロバイダーの間</translation>
    </message>
    <message>
        <source>From the application through the browser to the provider</source>
        <translation>アプリケーションからブラウザー経由でプロバイダーへ</translation>
    </message>
    <message>
        <source>From the provider through the browser to the application</source>
        <translation>プロバイダーからブラウザー経由でアプリケーションへ</translation>
    </message>
    <message>
        <source>Within the application</source>
        <translation>アプリケーション内</translation>
    </message>
    <message>
        <source>Checks passed: %1</source>
        <translation>合格した確認：%1件</translation>
    </message>
    <message>
        <source>Checks failed: %1</source>
        <translation>失敗した確認：%1件</translation>
    </message>
    <message>
        <source>Checks not made: %1</source>
        <translation>実施していない確認：%1件</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>•••••• %L1 bytes, #%2</source>
        <translation>•••••• %L1バイト、#%2</translation>
    </message>
    <message>
        <source>Device authorization request</source>
        <translation>デバイス認可要求</translation>
    </message>
    <message>
        <source>Organizations request</source>
        <translation>組織の要求</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation>今日%1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>The provider doesn&apos;t accept this client</source>
        <translation>プロバイダーがこのクライアントを受け付けません</translation>
    </message>
    <message>
        <source>It doesn&apos;t know the client ID, or the application must authenticate. Check the client ID in Settings. In the application&apos;s registration with the provider, switch client authentication off (public client), or configure the client secret in Bifrost.</source>
        <translation>クライアントIDが認識されないか、アプリケーションの認証が必要です。設定画面でクライアントIDを確認してください。プロバイダーでのアプリケーションの登録でクライアント認証をオフにする（パブリッククライアント）か、Bifrostでクライアントシークレットを設定してください。</translation>
    </message>
    <message>
        <source>The provider requires DPoP</source>
        <translation>プロバイダーがDPoPを要求しています</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>要求が多すぎます</translation>
    </message>
    <message>
        <source>The provider is limiting requests. Wait a minute, then try again.</source>
        <translation>プロバイダーが要求を制限しています。1分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>プロバイダーが問題を報告しました</translation>
    </message>
    <message>
        <source>Something went wrong on the provider&apos;s side. Try again later.</source>
        <translation>プロバイダー側で問題が発生しました。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider denied access</source>
        <translation>プロバイダーがアクセスを拒否しました</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>プロバイダーが要求を拒否しました</translation>
    </message>
    <message>
        <source>The provider reported an error</source>
        <translation>プロバイダーがエラーを報告しました</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>もう一度お試しください。問題が続く場合は、詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>%1 responded with status %2 instead of tokens.</source>
        <translation>%1がトークンの代わりに状態%2で応答しました。</translation>
    </message>
    <message>
        <source>The browser wasn&apos;t opened. If the provider&apos;s words name the redirect URL, register the one in Settings there, exactly as it is shown.</source>
        <translation>ブラウザーは開きませんでした。プロバイダーのメッセージにリダイレクトURLが出てくる場合は、設定画面に表示されているものをそのままプロバイダーに登録してください。</translation>
    </message>
    <message>
        <source>It issues tokens to this application only with a proof of possession (DPoP) that it accepts. Set DPoP to required, then sign in again. If that doesn&apos;t help, check the date and time of this computer.</source>
        <translation>このアプリケーションへのトークンの発行には、プロバイダーが受け付ける所持証明（DPoP）が必要です。DPoPをrequiredに設定してから、もう一度サインインしてください。それでも解決しない場合は、このコンピューターの日付と時刻を確認してください。</translation>
    </message>
</context>
<context>
    <name>TraceDetails</name>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Bifrost</source>
        <translation>Bifrostを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Copy the link into a browser that you start yourself, or continue without one.</source>
        <translation>自分で起動したブラウザーにリンクをコピーするか、ブラウザーなしで続行してください。</translation>
    </message>
    <message>
        <source>It reported an error or crashed. Open it again, copy the link into a browser that you start yourself, or continue without it.</source>
        <translation>ブラウザーがエラーを報告したか、異常終了しました。もう一度開くか、自分で起動したブラウザーにリンクをコピーするか、ブラウザーなしで続行してください。</translation>
    </message>
    <message>
        <source>Your browser has not opened the page yet</source>
        <translation>ブラウザーがまだページを開いていません</translation>
    </message>
    <message>
        <source>It may still be starting, or be asking for a profile or for permission. If it shows an error instead, it may use a proxy even for 127.0.0.1. Open it again, or copy the link into another browser on this computer.</source>
        <translation>ブラウザーがまだ起動中か、プロファイルの選択または許可を求めている可能性があります。エラーが表示されている場合は、127.0.0.1に対してもプロキシを使っている可能性があります。もう一度開くか、このコンピューターの別のブラウザーにリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>コードの有効期限が切れました</translation>
    </message>
    <message>
        <source>Get a new one, or continue in your browser here.</source>
        <translation>新しいコードを取得するか、ここでブラウザーを使って続行してください。</translation>
    </message>
    <message>
        <source>You can&apos;t continue on another device</source>
        <translation>別のデバイスで続行できません</translation>
    </message>
    <message>
        <source>The provider needs another address: copy it again and start over in that browser.</source>
        <translation>プロバイダーには別のアドレスが必要です。もう一度コピーし、そのブラウザーで最初からやり直してください。</translation>
    </message>
    <message>
        <source>This sign-in is no longer waiting.</source>
        <translation>このサインインは、もう待機していません。</translation>
    </message>
    <message>
        <source>That isn&apos;t it. The address begins with %1 and is long.</source>
        <translation>このアドレスではありません。必要なのは、%1で始まる長いアドレスです。</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>このアドレスは別のサインインのものです。</translation>
    </message>
    <message>
        <source>This address isn&apos;t complete. Copy all of it.</source>
        <translation>このアドレスは完全ではありません。全体をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Bifrost</source>
        <translation>Bifrost へようこそ</translation>
    </message>
    <message>
        <source>Bifrost signs you in with Asgardeo or any other OpenID Connect provider. You do that in your own browser, so Bifrost never sees your password. Your session stays in this computer&apos;s keychain until you sign out.</source>
        <translation>Bifrost は、Asgardeo などの OpenID Connect プロバイダーでサインインするためのアプリケーションです。サインインはお使いのブラウザーで行うため、Bifrost がパスワードを知ることはありません。セッションは、サインアウトするまでこのコンピューターのキーチェーンに保管されます。</translation>
    </message>
</context>
</TS>
