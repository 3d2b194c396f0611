# 易读：选了“易读”的人看的话。只写整句还不够容易的，没有写的就用 tantu-app.ftl 里的。
# 每句最多 20 个字，一句一个意思，最多一个逗号。每句单独一行，前面配一张图。

## Components

progress-caption = { $service }。第 { $now } 步，一共 { $all } 步。
place-field-which =
    .hint = 写到区、县。比如江西省九江市庐山市。
verdict-rule = 按哪一条：
verdict-assumed = 这一条还不一定对。请打电话问残联。
gallery-intro = 坦途的每一页都用这些零件。这一页给做坦途的人看。也给检查坦途的工具看。

## 服务介绍页

service-who =
    .where = 这一页写的是{ $region }的办法。您不在这里？请在首页换个地方。也可以打 { $phone } 问。
service-time =
    .text = 填表大约 { $minutes } 分钟。慢慢填，不着急。交上以后，最多 { $days } 个工作日办好。
    .besides = 有的步骤时间另外算。比如医生看病情，比如上门。“怎么办”里写着。
    .employer = 填表大约 { $minutes } 分钟。慢慢填，不着急。多久有结果，要看单位。
    .together = 填表大约 { $minutes } 分钟。慢慢填，不着急。每件事的时间分开算。最迟哪天，收条上写着。
service-steps =
    .together = 您选的事，一件一件办。每件都能单独查。
service-start = 开始办
service-elsewhere = 不想在网上填？请打 { $phone }。也可以到街道残联。工作人员帮您办。
service-privacy = 您填的会交给街道残联。还会交给区残联。只用来办这件事。

## 核对

check-title = 请看一遍，没错就交
check-kept = 还没有交。填错了可以改。
check-kept-correct = 工作人员说的，写在下面。改好以后，按最下面的“改好交上去”。最迟 { $date }。过了这天，也请尽快改。也可以打 { $phone } 问。
check-submit = 都对了，交上去
check-submit-correct = 改好交上去
check-discard = 这一份不要了，删掉
home-default = 这里还没有写本地的办法。下面写的是一般的办法。可能跟您那里不一样。请问当地残联。

# The matters services belong to
matter-device = 轮椅、助听器这样的帮手
    .text = 可以领，可以借。也可以修。

# “What can I get?”
finder-binding = 这里只是帮您看看。能不能办，残联来定。想办，随时都能申请。
finder-result-binding = 这不是决定。想办的都可以申请。拿不准，请打 { $phone } 问。

# Where the person is
place-hint = 各地的办法不一样。选您现在住的地方。户口在别处，后面会再问。

# What is known already: nobody is asked twice
known-lead = 下面是您以前填过的。没有变，就不用再填。变了的，请改一下。

check-set-aside =
    .text = 您改了前面的回答。这几项用不着了。您填的还留着。改回去，它们就会回来。

document-helper = 家人或者别人帮我送去

## 删除草稿

discard-title = 这一份不要了吗？
discard-text = 这一份您填的，会全部删掉。删掉就找不回来。

## 回执

receipt-together =
    .text = 每件事都有自己的办件号。一件一件办。每件都能单独查。
receipt-at = { $when } 交的

## 我的申请

applications-draft-state = 还没填完，没有交
applications-draft-new = 没填完的，上次填到{ $when }

## 办件

application-news = 这份申请有新消息，点这里看
application-correct-now = 最迟 { $date }。请改好下面 { $count } 处。改好再交上来。
application-correct-next = 您交上来以后，{ $office }接着办。等您的时候，不算时间。
application-plan-next = 您同意了，{ $office }就照着办。想改也可以说。不要也可以说。
application-who-by = { $office }在办。最迟 { $date }。还有 { $left } 个工作日。
application-paused-appeal = 他们正在再看一遍。有了结果，再接着算。
application-paused-stage = 这一步用的时间，不算在里面。
application-queued-next = 轮到您，{ $office }就接着办。到时候写在这一页。
application-appealed-title = 他们正在再看一遍
application-appealed-next = 看完以后，结果写在这一页。为什么，也写在这一页。
application-refused-appeal = 请看下面的原因。不同意，可以请他们再看一遍。这叫“申请复核”，就是再看一遍。最迟 { $date }。
application-appeal-start = 请他们再看一遍（复核）
application-appeal-link = 不同意这个决定？可以请他们再看一遍，最迟 { $date }
application-withdrawn-title = 您说不办了
application-road-appeal = 再看一遍
application-notices = 看贴出来的名单（公示）
application-withdraw = 不想办了
application-receipt = 看收条（回执）

event-accepted = { $office }收下了您的申请，开始办
event-notice-ended = 名单贴完了（公示）
event-refused = { $office }决定不办
event-withdrawn = 您说不办了
    .helper = { $helper }（{ $kind }）替本人说不办了
event-appealed = 您请他们再看一遍
    .helper = { $helper }（{ $kind }）替本人请他们再看一遍
event-appeal-decided = { $granted ->
        [yes] 他们又看了一遍。这一步再办一次
       *[no] 他们又看了一遍。决定不变
    }

## 预约

appointment-calendar = 存到手机、电脑的日历里
calendar-description = 办件号 { $reference }。来不了，请在坦途里改时间。也可以打 { $phone }。

## 方案

plan-words =
    .hint = 要改，请一定写。别的可以不写。

## 公示

notices-title = 贴出来的名单（公示）
notices-lead = 要办的事，先贴出来几天。这叫公示，就是听听大家的意见。名字只写姓。
notices-region = { $region }现在贴出来的名单（公示）
notices-none = 现在没有贴出来的名单（公示）。
notices-object =
    .text = 请打 { $phone }。说是哪一件，有什么意见。最迟在最后一天打。

## 交了什么、不办了

sent-text = 您交给残联的，都在这里。填错了，或者电话、地址变了？请打 { $phone }，问怎么改。要报办件号。
withdraw-title = 真的不办了吗？
withdraw-page-title = 真的不办了吗？办件号 { $reference }
withdraw-text = 按了“不办了”，就没有人再办。以后想办，要重新申请。您交的内容还留着。随时可以看。
withdraw-yes = 不办了
withdraw-no = 还要办

## 登录

sign-in-kept =
    .text = 您离开了一会儿。为了安全，请再登录一次。请在 1 小时以内登录。登录以后，接着填就行。
sign-in-why = 先登录，才能存好您填的。下次还能找到。
sign-in-spent-text = 可能过了 10 分钟。可能已经用过。也可能填错了 5 次。您没有做错什么。再要一条新短信就行。
sms-sign-in-code = { $code }，这是您登录坦途的数字。{ $minutes } 分钟内有效。请不要告诉任何人。工作人员也不会问您要。
card-sign-in-number =
    .hint = 照着卡片上的填。一共 20 位。后面可能还有 B1。
sms-card-made = 大厅给您做了一张登录卡片，用来进坦途。不是您要的？请打 { $phone }，让它不能再用。

# 查办件
look-up-number =
    .hint = 一共 12 位数字。写在收条（回执）上。比如 2611-4827-3915。
look-up-why = 我们会发一条短信。发到申请人的手机上。里面有 6 位数字。这样，别人就看不到。
look-up-spent =
    .text = 可能过了 10 分钟。可能已经用过。也可能填错了 5 次。请再填一次办件号。再要一条新短信。
look-up-code-no-phone = 申请人没有手机？请打 { $phone }。要报办件号。
sms-look-up-code = { $code }，这是查办件 { $reference } 的数字。{ $minutes } 分钟内有效。不是您在查？请不要告诉任何人。工作人员也不会问您要。

# 通行密钥
passkeys-lead = 通行密钥，就是登录不用等短信。平时怎么解锁，就怎么登录。用密码、图案、指纹、脸都行。
passkeys-safe = 密码、图案、指纹和脸，只在您的设备里。我们收不到。
passkeys-make-missing = 看不到按钮？这里做不了。请照常用短信登录。
passkeys-name =
    .hint = 起个名字，好分清。比如“我的手机”。
passkeys-is-made =
    .text = 下次登录，点“用通行密钥登录”。要在这部设备上点。
passkeys-is-removed =
    .text = 从现在起，谁也不能用它登录。您的设备里可能还有它。可以在密码设置里删掉。
passkey-offer =
    .text = 平时怎么解锁，就怎么登录。这叫通行密钥。不做也没关系。
passkey-refused-text = 可能等得太久了。也可能这把密钥删掉了。您没有做错什么。用短信照样能登录。

# 同意存残疾情况
consent-what =
    .text = { $whom ->
        [self] 您
       *[other] 本人
    }填的残疾情况。身体情况。家里的情况。还有证号、地址和电话。
consent-why =
    .law = 这些是很要紧的个人信息。漏出去，会伤害到人。法律要求单独问。所以这一页只问这件事。
consent-who =
    .text = 残联办这件事的人看得到。本人请来代办的人看得到。别人看不到。也不会拿去做别的。
    .log = 谁看过，都记下来。您随时可以查。
consent-long =
    .drafts = 没填完的，{ $days } 天没人动就删掉。
    .cases = 办完的，再留 { $years } 年就删掉。
consent-no-means =
    .later = 同意了，以后也可以收回。和同意一样方便。
consent-age =
    .hint = 不满 14 岁，要请大人来同意。比如爸爸、妈妈。这是法律要求的。
consent-by-code =
    .text = 我们往本人的手机发短信。里面有 6 位数字。请本人看这一页。本人同意，就把数字告诉您。
consent-at-the-hall =
    .text = 本人没有手机，收不到短信。请一起到办事大厅。本人说同意。工作人员记下来。这样就能接着填。
consent-by-guardian = 要请监护人（比如爸爸、妈妈）来同意
    .text = 请监护人（比如爸爸、妈妈）自己登录。要用自己的手机号。再选“替别人办”。再来这里同意。同意以后，就能接着填。
consent-hall = 不想在网上填？请打 { $phone }。也可以到街道残联。工作人员帮您办。
consent-too-young = 您还没满 14 岁。要请监护人（比如爸爸、妈妈）来同意
consent-withdrawn =
    .text = 没交的都删掉了。想再填，可以再同意一次。
consent-withdrawal-drafts = { $count ->
        [0] 现在没有没填完的。
       *[other] { $count } 份没填完的，马上删掉。删掉就找不回来。
    }以后也不能在网上填新的。再同意一次，就又能填。
consent-withdrawal-cases = { $count ->
        [0] 现在没有正在办的。
       *[other] { $count } 件正在办的，接着办。不想办了？请打开那一件，按“不想办了”。
    }
sms-consent-code = { $code }，{ $minutes } 分钟内有效。{ $helper }在替您办残联的事。要存您的残疾情况。您同意，就把数字告诉他。您不同意，就不要告诉任何人。

# 通知
told-correction = 有地方要改。请在 { $date } 以前改好，再交上来。
told-withdrawn = 您说不办了，所以不再办。不是您的意思？请打 { $phone }。
sms-draft-deleted = 您有一份“{ $service }”没填完。{ $helper }帮您删掉了。不是您的意思？请打 { $phone }。
    .helper = 您帮{ $name }填过“{ $service }”。这一份删掉了，不用再填。
voice-draft-deleted = 您好，这里是坦途。您有一份{ $service }没填完。{ $helper }帮您删掉了。不是您的意思？请打 { $phone }。
    .helper = 您好，这里是坦途。您帮{ $name }填过{ $service }。这一份删掉了，不用再填。
sms-mandate-begun = 从今天起，{ $helper }可以在坦途帮您办事。最晚到 { $date }。不是您的意思？请登录坦途结束。也可以打 { $phone }。
    .helper = 从今天起，您可以在坦途帮{ $name }办事。最晚到 { $date }。
voice-mandate-begun = 您好，这里是坦途。从今天起，{ $helper }可以在坦途帮您办事。最晚到 { $date }。不是您的意思？请打 { $phone }。
    .helper = 您好，这里是坦途。从今天起，您可以在坦途帮{ $name }办事。最晚到 { $date }。
told-other = { $how ->
        [text] 给{ $name }发了短信。
        [voice] 给{ $name }打了电话。
        [waiting] 给{ $name }的消息还没发出去。马上再发。
       *[nowhere] 没有{ $name }的手机号。请您告诉本人。
    }
settings-channel =
    .hint = 事情有变化，我们告诉您。也告诉帮您的人。

# 统一身份认证
identity-leave-told = 那边只告诉我们两件事。一是，来的是您。二是，您的手机号。您在那边的密码，我们看不到。
identity-spent-title =
    .text = 可能过了 10 分钟。可能已经用过。也可能换了上网的软件。您没有做错什么。再登录一次就行。
identity-unproven-title =
    .text = 我们还不知道，{ $name }说的是不是您。为了安全，请用手机号登录。也可以再试一次。

## 替别人办

whom-ended = 已经结束了。从现在起，不能再替他办
whom-new-text = 家人、邻居、村里的人都可以帮。社区的人、机构也可以帮。要本人同意。您是监护人（替他做主的人），就不用。
mandate-kind-guardian = 监护人（替他做主的人）
    .about = 他不满 18 岁，您照顾他。或者他有智力、精神残疾，您照顾他。
mandate-kind-worker = 村里、社区的人
mandate-state-ended-staff = 残联看了证明，没有同意。{ $when }
mandate-papers-other = 法院的判决。或者居委会、村委会的证明。证明上写着，谁是监护人（替他做主的人）
mandate-form-papers = 不满 18 岁的，带户口本。也带出生证明。别的情况，带法院的判决。没有判决，就带居委会、村委会的证明。证明上要写，谁是监护人（替他做主的人）。
mandate-ground = 他为什么要人替他做主？
    .missing = 请选为什么要人替他做主
mandate-acts-apply =
    .about = 填表、交表、改表、说不办了
mandate-which =
    .both = 选了“所有的事”，下面就不要再选。只办几件，就选“只办几件”。
mandate-code-lead = 请 { $name } 看短信。他同意，就把数字告诉您。他不同意，就不告诉您。
mandate-code-spent =
    .text = 可能过了 10 分钟。可能已经用过。也可能填错了 5 次。再发一条新短信就行。
sms-mandate-code = { $code }，{ $helper }（{ $kind }）想替您办事。在坦途办，是残联的事。到{ $until }为止。{ $services }。{ $may }。您同意，就把这 6 位数字告诉他。不认识、不同意，就不要告诉任何人。{ $minutes } 分钟内有效。
mandate-end-text = 他马上就不能再替您办。他也看不到您的事。已经交上去的，照样办。
mandate-give-back-text = 您马上就不能再替他办。您也看不到他的事。已经交上去的，照样办。

## 我的资料

my-data-person =
    .text = 换了手机号？请带身份证到大厅改。也可以先打 { $phone } 问。
my-data-consent-holds = { $capacity ->
        [guardian] 监护人（替您做主的人）同意的
        [code] 您把短信里的数字告诉了代办人
        [witness] 您在大厅说了同意
       *[self] 您自己同意的
    }。现在有效。
my-data-consent-withdrawn = { $capacity ->
        [guardian] 监护人（替您做主的人）同意的
        [code] 您把短信里的数字告诉了代办人
        [witness] 您在大厅说了同意
       *[self] 您自己同意的
    }。{ $day }不再有效。这条记录留到 { $until }。
my-data-mandates-link = 看谁能替我办，也可以结束
my-data-drafts =
    .text = 点“修改”，就能接着填。也可以删掉。
my-data-cases =
    .text = 填错了？请打 { $phone }。要报办件号。
my-log-lead = 谁看过您的申请，写在这里。谁改过您的资料，也写在这里。最新的在最前面。记下来的，谁也改不了。
my-log-deed = { $what ->
        [signed-in] { $detail ->
            [passkey] 用通行密钥登录了
            [identity] 用统一身份认证登录了
            [card] 用大厅的卡片登录了
           *[code] 用短信登录了
        }
        [case-read] 看了这件申请
        [case-changed] { $detail ->
            [submitted] 交了这件申请
            [withdrawn] 说这件不办了
            [corrected] 改好又交了
           *[other] 办了这件申请
        }
        [draft-deleted] 删了一份没填完的
        [exported] 下载了全部资料
        [mandate-begun] 请了人代办
        [mandate-ended] 不再请人代办
        [consent-given] 同意存残疾情况
        [consent-withdrawn] 收回了同意
        [way-added] 加了一种登录的办法
        [way-removed] 删了一种登录的办法
        [employer-file-read] 看了可以告诉单位的内容
        [register-changed] { $detail ->
            [registered] 登记了找工作
            [paused] 先不找工作
            [resumed] 接着找工作
            [ended] 不再找工作，登记的删了
           *[changed] 改了找工作的登记
        }
        [data-deleted] { $detail ->
            [drafts] 删了没人动的表
            [mandates] 删了早就结束的代办
            [consents] 删了早就收回的同意
            [registrations] 删了早就不用的登记
            [cases] 删了早就办完的申请
           *[other] 删了全部能删的
        }
       *[other] 看了或者改了资料
    }
my-deletion-lead = 删了就找不回来。下面写着，哪些马上删。也写着，哪些要再留一阵。
my-deletion-what = { $what ->
        [drafts] 没填完的
        [registrations] 求职登记
        [messages] 发给您的通知
        [ways] 登录的办法
       *[mandates] 请人代办
    }
my-deletion-case =
    .until = 办完了。要留到 { $until }。到时候自动删掉。
my-deletion-why = 办完的要留 { $years } 年。以后对结果有不同的看法，可以拿出来看。
my-deletion-log = 谁看过、谁删过，都记着。这些记录会留着。里面只有编号。没有名字。也没有您填的内容。
my-deletion-open =
    .text = 等这些办完，才能全部删除。您说不办了，也可以删。

## 设备

devices-lead = 不认识的，就退出。用不着的，也退出。
devices-hour = 一个小时不用，会自动退出。登录满 12 小时，也会自动退出。退出前 2 分钟，页面会告诉您。

## 大字和显示

settings-theme-device = 跟着手机、电脑

## 帮助

help-notices = 看贴出来的名单（公示）
help-access =
    .text = 字太小、看不清？读屏软件念不出来？都请打 { $phone } 告诉我们。我们来改。

## 在手机上存着，没有网也能用

network-gone =
    .kept = 您可以接着填。填的先存在这部手机上。有网了，会自动送出。
keep-lead = 先在这部手机上存一份。没有网，也能填表。也能看您的申请。
keep-until =
    .text = 您退出登录，马上就删。按“别人要用这部手机”，也马上就删。
keep-computer = 用电脑也一样。写着手机的地方，说的就是电脑。
keep-on = 这部手机上存了一份。没有网，也能接着填。也能看。
keep-room =
    .used = { $percent ->
        [0] 很少，还很空
       *[other] 能用的地方，100 份里用了 { $percent } 份
    }
keep-careful = 清掉上网的数据，这些也会没有。还有没送出的，请先别清。
keep-tight = 手机上快存不下了
    .text = 请先连上网。等着的，就会送出去。不要的，请删掉。也可以清一清手机。
keep-stop =
    .text = 要给别人用？要卖掉、送人？请先把存的都删掉。也退出登录。
keep-unable =
    .text = 没有网的时候，这里打不开。您填好的、交了的，都在残联那边。不会丢。
    .how = 请换一个上网的软件（浏览器）试试。手机自带的也行。有网的时候，什么都能办。
keep-forgotten =
    .text = 坦途在这部手机上，什么也没有留下。也退出了登录。可以放心给别人用。

forget-lead = 删掉以后，这里看不到您的事。也退出了登录。
forget-browser = 上网的软件（浏览器）可能记着您打的字。这个我们删不掉。要交给别人用？请在它的设置里，清掉记录。
forget-waiting = 有 { $count } 份还没送出去。删了就没有了
waiting-careful = 送到以前，请不要退出登录。也不要清掉上网的数据。不然就没有了。
waiting-receipt-next = 送到了，我们告诉您。这一页会变成收条。上面有办件号。
waiting-receipt-who = 还没有人在办。从送到的那一天起，开始算时间。
waiting-receipt-urgent = 着急的事，不要等网络。请打 { $phone }。

unsent-text = 没送出去的，只在这部手机上。有网了，会自动送出。送到以后，再退出。

unreachable-text = 这些事要连上网才行。比如登录、选时间。
unreachable-full =
    .text = 请删掉些照片。或者删掉用不着的东西。再按下面的按钮。
unreachable-kept = 您填好的、交了的，都还在。没有丢。有网了再来办。

install-lead = 坦途在桌面上，点一下就打开。不用再找网址。
install-android =
    .open = 打开手机上网的软件（浏览器）。在里面打开坦途
    .menu = 点菜单：三个点，或者三条线。在角上，或者在最下面
    .add = 选“添加到主屏幕”，或者“添加到桌面”。再点“添加”
install-iphone =
    .open = 打开手机上网的软件（浏览器）。图标是个指南针。在里面打开坦途
    .add = 往下找。选“添加到主屏幕”，再点“添加”
install-chat = 在微信里打开的？先点右上角的三个点。再选“在浏览器打开”。

## 出错页

problem-forbidden-title =
    .text = 刚才那一下，像是别的网站来的。为了您的安全，我们没有照做。请回到坦途的页面。再按一次。
problem-mandate-ended-title =
    .text = 您替他办事的日子结束了。可能是到期了。也可能是有人结束了。您刚才填的这一页没有存。以前存好的和交了的，都还在。本人看得到。
problem-conflict-title =
    .text = 您看的时候，申请有了变化。请看看现在的样子。再决定怎么做。
problem-sent-before-title =
    .text = 刚才改的没有收下。申请在这以前已经交了。要改，请给我们打电话。

## 填写中的问题

problem-none-with-others = 选了最后一项，就不要选别的。要选别的，就去掉最后一项。
problem-not-money = 请填多少元。比如 1200。也可以填 1200.50。
problem-not-a-minor = 看身份证号，他已满 18 岁。请看看选得对不对。
problem-number-birthday = 证号中间的生日不对。请看证件上的第 7 到第 14 位。
problem-number-category = 证号第 19 位应该是 1 到 7。请看看证件。
problem-number-level = 证号第 20 位应该是 1 到 4。请看看证件。
problem-number-replacement = 20 位后面，应该是 B。B 后面是一个数字。比如 B1。
problem-reference-shape = 办件号是 12 位数字。可能有一位写错了。请看看收条（回执）。

## 这一页要您做什么

wants-appeal = 请写下您为什么不同意。再按下面的按钮。
wants-applications = 选一件事。可以看办到哪一步。也可以接着填。
wants-discard = 这一份不要了？请按下面的按钮。还要，就返回。
wants-my-data = 看看我们存了您的什么。可以改。可以下载。可以删。
wants-notices = 看看贴出来的名单和结果。
wants-service = 看看这件事怎么办。要办，就按“开始办”。

## 大字打印版、盲文版

document-appeal = 在坦途打开这件事。按“请他们再看一遍（复核）”。就可以写。
large-print-receipt = { $braille ->
    [yes] 收条（回执）：大字打印版、盲文版
   *[no] 收条（回执）：大字打印版
}
large-print-page-title = { $title }。大字打印版，办件号 { $reference }
wants-large-print = 看一遍。要带走，就按“打印这一页”。印出来也是大字。

## 说话输入

dictation-refused = 现在不能用话筒。请打字。也可以在手机设置里，让坦途用话筒。

## 怎么看

settings-simple =
    .hint = 字大，按钮大。东西少。选什么，按一下就好。也叫关怀版、亲情版。
settings-easy =
    .hint = 话短，好懂。旁边有图。
settings-size =
    .hint = 还要更大？打开上网软件的菜单，按“放大”。手机上，用两个手指拉开。
settings-dictated =
    .hint = 可以说话，不用打字。您说的话，别的公司可能听得到。就是做上网软件的公司。

## 卡住了

whereabouts-page = { $page ->
        [home] 首页
        [help] 帮助
        [offline] 没有网络的那一页
        [place] 选地方
        [notices] 贴出来的名单
        [consent] 同不同意存残疾情况
        [my-data] 我的资料
        [devices] 登录着的设备
        [signed-out] 退出以后
        [keep] 在手机上存着
        [waiting] 还没交上去的
        [install] 放到手机桌面上
        [for] 替谁办
        [helpers] 谁能替您办
        [passkeys] 通行密钥
        [settings] 长辈版、大字
        [sign-in] 登录
        [look-up] 查办件
        [finder] 我能办什么
        [applications] 我的申请
        [application] 办到哪一步
        [check] 核对
        [known] 以前填过的
        [update] 办法变了
        [discard] 删没填完的
        [employers] 给用人单位
        [posts] 找岗位
        [matches] 合适您的岗位
        [register] 我的求职登记
        [gatherings] 培训班和招聘会
        [searches] 存着的查找
       *[apply] 填申请
    }

## 找工作

work-posts =
    .text = 看看有哪些工作
work-matches =
    .text = 我们替您找的岗位
work-register =
    .text = 登记过了，在这里看和改
work-gatherings =
    .text = 学一门手艺。见见用人单位。
work-employers =
    .text = 怎么招残疾人

## 求职登记：在名单里

my-data-register-ended = 已经结束，您写的都删了。您登记过，这件事留到 { $until }。

register-stands =
    .text = { $state ->
        [active] 我们每天夜里找一遍。合适的，写在“合适您的岗位”里。岗位就是一份工作。
        [paused] 也不发新工作的消息。您写的都还在。
       *[ended] 您写的已经删掉了。想找了，随时可以再登记。
    }
register-sees-match = 找工作，只看这几样。想做什么，在哪里做。做多久，挣多少。要什么帮助。
register-sees-office = 街道和残联的顾问看得到。改了，他们也看得到。谁看过，都记着。
register-sees-employer = 用人单位看不到这一页。用人单位就是招人的地方。您申请哪一家，才给哪一家看。给什么，您自己选。
register-sees-kind = 残疾是哪一类、哪一级，我们先问您。一家一家问。您不点头，我们不说。
register-news =
    .text = { $wants ->
        [yes] 有合适的新工作，就给您发消息。一天最多一次。
       *[no] 现在不发消息。您可以自己来看。
    }
register-step =
    .text = { $step ->
        [resume] 您写的都还在，不用再填。
       *[pause] 停了，就不帮您找。也不发消息。您写的都留着。随时可以接着找。
    }
register-end-title =
    .text = 您写的会马上删掉，找不回来。只想歇一阵？那就返回。再按“先停一停”。

## 岗位

posts-none =
    .words = 换一个词，再找找看。也可以少写几个字。
posts-save-sign-in = 登录以后可以存下来。有新的，我们告诉您。
position-text = 您按了，我们才知道您大概在哪里。差一公里左右。只用来算远近。关掉网页就忘掉。
position-asks = 手机会问您。请选“允许”。
position-otherwise = 不想说也行。在“找岗位”里选一个地方。
position-refused = 我们不知道您在哪里。请您自己选一个地方。

## 合适的岗位

## 上班以后

trouble-danger = 有人打您、骂您吗？不让您走吗？请马上打 110。也可以打 { $phone }。

## 培训和招聘会

## 用人单位

employers-lead = 想招残疾人，看这里。单位里有残疾人上班，也看这里。不用登录。
employers-post =
    .text = 残联的工作人员帮您发岗位，不收钱。请打 { $phone }。也可以到办事大厅说。先想好这些：
employers-post-access = 有没有台阶和电梯？轮椅能不能进厕所？附近有没有车站？
employers-quota =
    .text = 国家规定，单位要招残疾人。每 200 个人里，至少 3 个。有的省要得更多。
    .source = 写在《残疾人就业条例》第八条、第九条。还写在财税〔2015〕72 号。
employers-quota-fund = 人数不够，要交一笔钱。叫残疾人就业保障金。用来帮残疾人找工作。
employers-quota-who = 有残疾人证的，算进去。一级到八级的残疾军人，也算进去。
employers-quota-counted = 合同要签一年以上。工资要够当地最低工资。社保要交足。都做到了，才算一个人。
employers-quota-two = 残疾人证一级、二级，一个人算两个人。残疾军人一级到三级，也是这样。
employers-quota-small = 企业不超过 30 个人？到 2027 年底不用交。写在财政部公告 2023 年第 8 号。
employers-help-time = 时间：可以早来，可以晚来。中间多歇一次。
employers-help-screen = 电脑：字放大。或者让电脑读出来。手机和电脑里一般都有。
employers-help =
    .source = 上班的条件，写在《残疾人就业条例》第十三条。
employers-help-seat = 位子：离门近，安静。能坐着做。
employers-help-people = 要手语翻译吗？要人教怎么带吗？请打 { $phone }。
employers-asking =
    .source = 写在《就业促进法》第二十九条。也写在《残疾人就业条例》第四条。还写在《个人信息保护法》第二十九条。
employers-asking-may = 可以问会做什么。可以问几点能来。可以问上班要什么帮助。
employers-asking-not = 不要问得了什么病。不要问怎么残疾的。不要问吃什么药。
employers-asking-level = 哪一类、哪一级，本人愿意说才说。在坦途里，本人同意了才告诉您。
employers-asking-card = 录用以后要算比例，才看残疾人证。先跟本人说，拿去做什么。
employers-asking-same = 不能因为残疾，就不录用。也不能少给钱。体检要人人一样。
employers-money-tax = 交税也可以少一点。怎么少，请打 12366 问税务局。

review-lead = 单位里有残疾人上班，每年要报一次。报了，才算进比例。网上报的，叫“联网认证”。
review-ahead = { $place }的年审，从{ $opens }开始。最晚{ $closes }。
review-open = { $place }的年审，现在可以报。最晚{ $closes }。
review-over = { $place }上一次年审，{ $closes }结束了。下一次是哪天？请打 { $phone } 问。
review-unknown = 这里今年是哪天，我们还不知道。请打 { $phone }，问{ $office }。
review-unknown-place = 哪天报，每个地方不一样。请问单位那里的残联。也可以打 { $phone }。
review-early = 各地的日子不一样，每年也不一样。请早点问。别等到最后几天。
review-bring-code = 单位的统一社会信用代码。写在营业执照上。也可能写在登记证上。
review-step-open = 打开国家政务服务平台。找下面这个名字。不会上网的，带材料到残联窗口。
review-step-fill = 填单位，再填每一个人。电脑会自己查。
review-step-result = 残联看完，给您结果。有错，会说错在哪里。
review-step-tax = 再到税务局报残疾人就业保障金。没报年审的，就算没有招。
review-source = 写在财税〔2015〕72 号。2021 年起，在别的省也能办。写在国办发〔2020〕35 号。
